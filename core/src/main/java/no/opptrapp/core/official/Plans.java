package no.opptrapp.core.official;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Year;
import no.opptrapp.core.area.Areas;

/** Finds the questions that a source consists of. */
@Singleton
final class Plans {

    private final Areas areas;
    private final StatisticsSettings settings;
    private final Clock clock;

    Plans(Areas areas, StatisticsSettings settings, Clock clock) {
        this.areas = areas;
        this.settings = settings;
        this.clock = clock;
    }

    Plan of(Source source) {
        return switch (source.definition()) {
            case SourceDefinition.TableValues table -> new TablePlan(table, areas.register(), settings.cells());
            case SourceDefinition.Classification classification ->
                new ClassificationPlan(Year.now(clock).getValue());
        };
    }

    /** The service that the source is asked of. */
    static Service service(Source source) {
        return switch (source.definition()) {
            case SourceDefinition.TableValues table -> Service.TABLES;
            case SourceDefinition.Classification classification -> Service.CLASSES;
        };
    }
}
