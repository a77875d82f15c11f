package no.opptrapp.ui.open.goal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.PlanAreaDefinition;
import no.opptrapp.planning.goal.PlanAreaVersion;
import org.jspecify.annotations.Nullable;

/**
 * A plan area as it goes out, in the language asked for.
 *
 * @param goal 1 to 5; null for what supports all goals
 * @param wording of the goal; null where nothing is written
 * @param description what belongs to it; null where nothing is written
 * @param versions newest first; empty in lists
 */
@Serdeable
record PlanAreaBody(
        String code,
        int version,
        @Nullable Integer goal,
        String name,
        @Nullable String wording,
        @Nullable String description,
        List<Version> versions) {

    /** @param by the name of who made it; null when it came with the program */
    @Serdeable
    record Version(
            int version,
            String name,
            @Nullable String wording,
            @Nullable String description,
            Instant at,
            @Nullable String by) {}

    static PlanAreaBody of(PlanAreaDefinition definition, List<PlanAreaVersion> history, Texts texts) {
        return new PlanAreaBody(
                definition.code(),
                definition.version(),
                definition.area().goal(),
                texts.say(definition.area().name()),
                said(definition.wording(), texts),
                said(definition.description(), texts),
                history.stream().map(each -> version(each, texts)).toList());
    }

    private static Version version(PlanAreaVersion each, Texts texts) {
        PlanAreaDefinition definition = each.definition();
        return new Version(
                definition.version(),
                texts.say(definition.area().name()),
                said(definition.wording(), texts),
                said(definition.description(), texts),
                each.at(),
                each.by());
    }

    private static @Nullable String said(Text.@Nullable Named text, Texts texts) {
        return text == null ? null : texts.say(text);
    }
}
