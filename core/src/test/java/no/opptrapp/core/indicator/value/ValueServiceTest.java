package no.opptrapp.core.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValueServiceTest {

    private static final ObservationQuery ALL = ObservationQuery.all();
    private static final Actor BERGEN = new Actor(
            UUID.nameUUIDFromBytes("plan4601".getBytes(StandardCharsets.UTF_8)),
            "plan4601",
            Role.MANAGER,
            Set.of("4601"),
            Language.NB);

    private final ValueService service;

    ValueServiceTest(ValueService service) {
        this.service = service;
    }

    @BeforeAll
    void publish(ObservationService observations) {
        List<NewObservation> published = Given.personYears().values("PY_TOTAL", ALL.at(AreaKind.MUNICIPALITY)).stream()
                .map(value -> new NewObservation(value.key(), value.finding()))
                .toList();
        observations.publish(Actor.job("test"), "test", published);
    }

    @Test
    void gives_a_municipality_the_same_alone_as_among_all() {
        ObservationQuery query = ALL.on(Borders.B2024);
        List<Value> all = service.all(BERGEN, "R01", query.at(AreaKind.MUNICIPALITY));

        for (String area : List.of("4601", "1508", "1580", "0301", "3101")) {
            assertThat(service.all(BERGEN, "R01", query.inArea(area)))
                    .isEqualTo(all.stream()
                            .filter(value -> value.key().area().equals(area))
                            .toList())
                    .isNotEmpty();
        }
    }

    @Test
    void sums_come_from_what_is_stored() {
        assertThat(service.all(BERGEN, "PY_TOTAL", ALL.inYear(2016).inArea("NO")))
                .extracting(value -> value.finding().value())
                .containsExactly(13_936.0);
    }

    @Test
    void gives_every_value_once_when_paged_through() {
        ObservationQuery query = ALL.inYear(2019);
        List<ObservationKey> paged = new ArrayList<>();
        Optional<ObservationKey> after = Optional.empty();
        do {
            ValuePage page = service.find(BERGEN, query, after, 500);
            page.items().forEach(value -> paged.add(value.key()));
            after = page.next();
        } while (after.isPresent());

        assertThat(paged).isSorted().doesNotHaveDuplicates();
        assertThat(paged).extracting(ObservationKey::indicator).contains("POP_ALL", "PY_TOTAL", "R01", "R05");
    }

    @Test
    void knows_no_values_of_what_is_not_defined_and_shows_readers_none() {
        assertThat(service.all(BERGEN, "X99", ALL)).isEmpty();
        assertThatThrownBy(() -> service.all(Actor.reader(Language.NB), "R01", ALL))
                .isInstanceOf(Forbidden.class);
    }
}
