package no.opptrapp.core.indicator;

import static no.opptrapp.core.indicator.Actors.BERGEN;
import static no.opptrapp.core.indicator.Actors.NATIONAL;
import static no.opptrapp.core.indicator.Actors.READER;
import static no.opptrapp.core.indicator.Actors.VESTLAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.statistics.Interval;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ObservationServiceTest {

    private static final ObservationQuery QUERY = ObservationQuery.all();

    private final ObservationService service;
    private final TestDatabase database;

    ObservationServiceTest(ObservationService service, TestDatabase database) {
        this.service = service;
        this.database = database;
    }

    @Test
    void gives_back_what_a_round_published() {
        NewObservation shown = at(week(10), "SL", Finding.reported(7.692308, 13, new Interval(1.4, 33.3)));
        NewObservation hidden = at(week(10), "TR", Finding.hidden(3));
        NewObservation empty = at(week(10), "NN", Finding.withoutAnswers());

        assertThat(service.publish(NATIONAL, "survey/x/2020-W10", List.of(shown, hidden, empty)))
                .isEqualTo(new Published(3, 0, 0));

        List<Observation> read = find(QUERY.in(week(10)));
        assertThat(read)
                .extracting(Observation::finding)
                .containsExactly(empty.finding(), shown.finding(), hidden.finding());
        assertThat(read).allSatisfy(each -> {
            assertThat(each.version()).isEqualTo(1);
            assertThat(each.origin()).isEqualTo("survey/x/2020-W10");
        });
    }

    @Test
    void makes_no_version_of_the_same_and_one_of_a_change() {
        NewObservation first = at(week(11), "OL", Finding.reported(20, 25, null));
        NewObservation other = at(week(11), "VL", Finding.reported(30, 10, null));
        NewObservation corrected = at(week(11), "OL", Finding.hidden(4));
        service.publish(NATIONAL, "survey/x/2020-W11", List.of(first, other));

        assertThat(service.publish(NATIONAL, "survey/x/2020-W11", List.of(first, other)))
                .isEqualTo(new Published(0, 0, 2));
        assertThat(service.publish(NATIONAL, "survey/x/2020-W11", List.of(corrected, other)))
                .isEqualTo(new Published(0, 1, 1));
        assertThat(find(QUERY.in(week(11)))).extracting(Observation::version).containsExactly(2, 1);
    }

    @Test
    void keeps_what_was_known_before() throws SQLException {
        service.publish(NATIONAL, "a", List.of(at(week(12), "NO", Finding.reported(1, 9, null))));
        service.publish(NATIONAL, "b", List.of(at(week(12), "NO", Finding.reported(2, 9, null))));

        try (Connection owner = database.asOwner();
                ResultSet row = owner.createStatement()
                        .executeQuery("select string_agg(origin || value, ' ' order by version) from core.observation"
                                + " where period = '2020-W12'")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("a1 b2");
        }
    }

    @Test
    void publishes_only_for_the_national_team() {
        List<NewObservation> one = List.of(at(week(13), "NO", Finding.reported(1, 9, null)));

        assertThatThrownBy(() -> service.publish(BERGEN, "x", one)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.publish(READER, "x", one)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> service.find(READER, QUERY, Optional.empty(), 10))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void refuses_an_indicator_nobody_defined_and_a_key_twice() {
        NewObservation one = at(week(13), "NO", Finding.reported(1, 9, null));
        NewObservation unknown = new NewObservation(
                new ObservationKey("XX", "NO", Borders.B2020, week(13)), Finding.reported(1, 9, null));

        assertThatThrownBy(() -> service.publish(NATIONAL, "x", List.of(unknown)))
                .hasMessageContaining("XX");
        assertThatThrownBy(() -> service.publish(NATIONAL, "x", List.of(one, one)))
                .hasMessageContaining("twice");
        assertThat(find(QUERY.in(week(13)))).isEmpty();
    }

    @Test
    void shows_approved_values_to_everybody_signed_in_and_others_only_within_scope() throws SQLException {
        insertUnapproved("4601", 40);
        insertUnapproved("4602", 50);
        insertUnapproved("1201", 60);
        ObservationQuery drafts = QUERY.ofIndicator("PY_TOTAL");

        assertThat(areas(drafts, BERGEN)).containsExactly("1201", "4601");
        assertThat(areas(drafts, VESTLAND)).containsExactly("1201", "4601", "4602");
        service.publish(
                NATIONAL,
                "x",
                List.of(new NewObservation(
                        new ObservationKey("PY_TOTAL", "1103", Borders.B2020, new Year(2019)),
                        new Finding(9.5, null, null, Status.REPORTED))));
        assertThat(areas(drafts, BERGEN)).containsExactly("1103", "1201", "4601");
    }

    @Test
    void shows_nothing_outside_scope_even_to_a_query_without_a_filter() throws SQLException {
        insertUnapproved("3001", 70);
        try (Connection app = database.asApp(BERGEN);
                ResultSet row = app.createStatement()
                        .executeQuery("select count(*) from core.observation where area = '3001'")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    void lets_nobody_change_or_remove_an_observation() throws SQLException {
        for (String sql : List.of("update core.observation set value = 1", "delete from core.observation")) {
            try (Connection app = database.asApp(NATIONAL)) {
                assertThatThrownBy(() -> app.createStatement().execute(sql)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void serves_inhabitants_with_their_sums() {
        assertThat(find(QUERY.ofIndicator("POP_ALL").inYear(2020).at(AreaKind.REGION)))
                .extracting(
                        each -> each.key().area() + " " + each.finding().value().longValue())
                .containsExactly("NN 484546", "OL 2725440", "SL 307231", "TR 468702", "VL 1381661");
        assertThat(find(QUERY.ofIndicator("POP_0_17").inYear(2024).inArea("4601")))
                .hasSize(1);
        assertThat(find(QUERY.ofIndicator("POP_ALL").inYear(2023).inArea("46").at(AreaKind.MUNICIPALITY)))
                .hasSize(43);
        assertThat(find(QUERY.ofIndicator("POP_ALL").inYear(2020).on(Borders.B2024)))
                .isEmpty();
    }

    @Test
    void adds_children_and_adults_up_to_everybody() {
        double parts = value("POP_0_17") + value("POP_18P");
        assertThat(value("POP_ALL")).isEqualTo(parts);
    }

    @Test
    void leaves_what_another_source_of_the_same_kind_found_and_tells_of_it() {
        NewObservation first = at(week(30), "NO", Finding.reported(1, 9, null));
        NewObservation other = at(week(30), "NO", Finding.reported(2, 9, null));
        service.publishBeside(NATIONAL, "survey/a", "2020-W30", List.of(first));
        Published second = service.publishBeside(NATIONAL, "survey/b", "2020-W30", List.of(other));
        assertThat(second.kept()).singleElement().satisfies(kept -> {
            assertThat(kept.origin()).isEqualTo("survey/a/2020-W30");
            assertThat(kept.finding()).isEqualTo(first.finding());
        });
        assertThat(service.publishBeside(NATIONAL, "survey/b", "2020-W30", List.of(first))
                        .kept())
                .isEmpty();
    }

    @Test
    void an_empty_finding_holds_nothing_and_takes_nothing() {
        NewObservation empty = at(week(31), "NO", Finding.withoutAnswers());
        NewObservation found = at(week(31), "NO", Finding.reported(2, 9, null));
        service.publishBeside(NATIONAL, "survey/a", "2020-W31", List.of(empty));
        assertThat(service.publishBeside(NATIONAL, "survey/b", "2020-W31", List.of(found)))
                .isEqualTo(new Published(0, 1, 0));
        assertThat(service.publishBeside(NATIONAL, "survey/a", "2020-W31", List.of(empty)))
                .isEqualTo(new Published(0, 0, 0));
    }

    @Test
    void gives_every_observation_once_when_paged_through() {
        service.publish(NATIONAL, "x", List.of(at(new Year(2021), "NO", Finding.reported(5, 9, null))));
        ObservationQuery query = QUERY.inYear(2021);
        List<Observation> paged = new ArrayList<>();
        Optional<ObservationKey> after = Optional.empty();
        do {
            ObservationPage page = service.find(BERGEN, query, after, 97);
            paged.addAll(page.items());
            after = page.next();
        } while (after.isPresent());

        assertThat(paged).isEqualTo(find(query));
        assertThat(paged).extracting(Observation::key).isSorted().doesNotHaveDuplicates();
        assertThat(paged.size()).isGreaterThan(3 * 356);
    }

    private double value(String indicator) {
        return find(QUERY.ofIndicator(indicator).inYear(2022).inArea("NO"))
                .getFirst()
                .finding()
                .value();
    }

    private List<Observation> find(ObservationQuery query) {
        return service.find(NATIONAL, query, Optional.empty(), ObservationService.LIMIT)
                .items();
    }

    private List<String> areas(ObservationQuery query, Actor actor) {
        return service.find(actor, query, Optional.empty(), 100).items().stream()
                .map(each -> each.key().area())
                .toList();
    }

    private static IsoWeek week(int week) {
        return new IsoWeek(2020, week);
    }

    private static NewObservation at(Period period, String area, Finding finding) {
        return new NewObservation(new ObservationKey("P02", area, Borders.B2020, period), finding);
    }

    private void insertUnapproved(String area, int value) throws SQLException {
        try (Connection owner = database.asOwner();
                var row = owner.prepareStatement("insert into core.observation (indicator, period, borders, area,"
                        + " version, value, status, origin, approved, recorded_by)"
                        + " values ('PY_TOTAL', '2019', 2020, ?, 1, ?, 'reported', 'draft', false, ?)")) {
            row.setString(1, area);
            row.setInt(2, value);
            row.setObject(3, BERGEN.id());
            row.execute();
        }
    }
}
