package no.opptrapp.core.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.official.klass.KlassAnswers;
import org.junit.jupiter.api.Test;

class ClassificationFetchTest {

    private static final Actor NATIONAL = People.national();

    @Test
    void the_classification_is_fetched_and_held_against_what_we_know() {
        try (StatisticsServer server = new StatisticsServer();
                TestDatabase database = TestDatabase.create()) {
            Map<String, Object> properties = new HashMap<>(database.properties());
            properties.put("opptrapp.statistics.classes", server.address());
            try (ApplicationContext beans = ApplicationContext.run(properties, "test")) {
                beans.getBean(SettableClock.class).set(Instant.parse("2026-05-02T10:00:00Z"));
                KlassAnswers.of(beans.getBean(Areas.class).register(), 2019, 2020, 2024, 2026)
                        .forEach(server::says);
                assertThat(fetch(beans).state()).isEqualTo(FetchState.SAME);

                server.says(
                        "correspondsAt?targetClassificationId=112&date=2024-01-01",
                        "{\"correspondenceItems\":[{\"sourceCode\":\"4601\",\"targetCode\":\"EKG11\"}]}");
                Fetch differing = fetch(beans);
                assertThat(differing.state()).isEqualTo(FetchState.READY);
                OfficialFetches fetches = beans.getBean(OfficialFetches.class);
                assertThat(Objects.requireNonNull(
                                        fetches.get(NATIONAL, differing.id()).areas())
                                .groups())
                        .hasSize(357)
                        .anyMatch(one -> one.code().equals("4601") && Objects.equals(one.theirs(), 11));
                assertThatThrownBy(() -> fetches.take(NATIONAL, differing.id())).isInstanceOf(NotInScope.class);
                assertThat(fetches.refuse(NATIONAL, differing.id())).isTrue();
            }
        }
    }

    private static Fetch fetch(ApplicationContext beans) {
        OfficialFetches fetches = beans.getBean(OfficialFetches.class);
        Source source = beans.getBean(OfficialSources.class).all(NATIONAL).getFirst();
        UUID id = fetches.begin(NATIONAL, source.id()).orElseThrow();
        beans.getBean(Fetching.class).run();
        return fetches.progress(NATIONAL, id);
    }
}
