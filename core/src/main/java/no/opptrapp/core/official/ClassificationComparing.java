package no.opptrapp.core.official;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.official.klass.AreaComparison;
import no.opptrapp.core.official.klass.AreaDifferences;
import no.opptrapp.core.official.klass.ClassificationReading;

/** Holds what the classification service says against the facts about areas in force. */
@Singleton
final class ClassificationComparing {

    private final Areas areas;

    ClassificationComparing(Areas areas) {
        this.areas = areas;
    }

    AreaDifferences differences(List<Given> answers) {
        Map<String, String> told = new LinkedHashMap<>();
        answers.forEach(answer -> told.put(answer.path(), answer.body()));
        return AreaComparison.of(areas.register(), ClassificationReading.read(told));
    }
}
