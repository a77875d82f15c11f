package no.opptrapp.core.official;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.AreaCorrection;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.official.klass.AreaDifferences;
import no.opptrapp.core.official.klass.KlassAnswers;
import org.jspecify.annotations.Nullable;
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
                Map<String, String> answers =
                        KlassAnswers.of(beans.getBean(Areas.class).register(), 2019, 2020, 2024, 2026);
                answers.forEach(server::says);
                assertThat(fetch(beans).state()).isEqualTo(FetchState.SAME);

                String groups = "correspondsAt?targetClassificationId=112&date=2024-01-01";
                String known = Objects.requireNonNull(answers.get(groups));
                server.says(
                        groups,
                        known.replace(
                                "{\"sourceCode\":\"4601\",\"sourceName\":\"Bergen\",\"targetCode\":\"EKG12\"",
                                "{\"sourceCode\":\"4601\",\"sourceName\":\"Bergen\",\"targetCode\":\"EKG11\""));
                Fetch differing = fetch(beans);
                assertThat(differing.state()).isEqualTo(FetchState.READY);
                OfficialFetches fetches = beans.getBean(OfficialFetches.class);
                assertThat(Objects.requireNonNull(
                                        fetches.get(NATIONAL, differing.id()).areas())
                                .groups())
                        .containsExactly(new AreaDifferences.GroupDifference(2024, "4601", "Bergen", 12, 11));

                assertThat(group(beans))
                        .as("nothing is changed before a person says so")
                        .isEqualTo(12);
                assertThat(fetches.take(NATIONAL, differing.id())).isEqualTo(new TakeOutcome.Corrected(1));
                assertThat(group(beans)).isEqualTo(11);
                assertThat(fetches.progress(NATIONAL, differing.id()).state()).isEqualTo(FetchState.TAKEN);
                assertThat(fetch(beans).state()).isEqualTo(FetchState.SAME);
                assertThat(beans.getBean(Decisions.class)
                                .corrected(
                                        NATIONAL,
                                        differing,
                                        List.of(new AreaCorrection(Borders.B2024, "4601", null, 10))))
                        .as("another window decided meanwhile")
                        .isFalse();
                assertThat(group(beans)).isEqualTo(11);
                assertThat(beans.getBean(Audit.class)
                                .of(NATIONAL, differing.id().toString()))
                        .filteredOn(entry -> entry.change().toString().contains("official.corrected"))
                        .hasSize(1);
                assertThat(beans.getBean(Audit.class)
                                .of(NATIONAL, differing.id().toString()))
                        .anyMatch(entry -> entry.change().toString().contains("2024 4601 KOSTRA 11"));
            }
        }
    }

    private static @Nullable Integer group(ApplicationContext beans) {
        return beans.getBean(Areas.class)
                .register()
                .find(Borders.B2024, "4601")
                .map(area -> ((Municipality) area).kostraGroup())
                .orElseThrow();
    }

    private static Fetch fetch(ApplicationContext beans) {
        OfficialFetches fetches = beans.getBean(OfficialFetches.class);
        Source source = beans.getBean(OfficialSources.class).all(NATIONAL).getFirst();
        UUID id = fetches.begin(NATIONAL, source.id()).orElseThrow();
        beans.getBean(Fetching.class).run();
        return fetches.progress(NATIONAL, id);
    }
}
