package no.opptrapp.planning.need;

import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.OneLine;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * A need as somebody writes it down.
 *
 * @param area the code of the area it belongs to: a municipality, a district, or wider
 * @param title what it is called; the same title again in the same area and plan area is the same need
 * @param planArea the code of the plan area
 * @param description more words on it, null when there are none
 * @param severity 1 to 100, by judgement; null when nothing is said: a new need then has {@link Severity#USUAL}, and one that
 *     is open stays as bad as it is
 * @param horizonYear how far ahead it is thought, this year to ten years ahead; null when nothing is said
 * @param plans ids of other plans it concerns
 * @param input what it rests on
 */
public record NeedDraft(
        String area,
        String title,
        String planArea,
        TargetGroup targetGroup,
        @Nullable String description,
        @Nullable Integer severity,
        @Nullable Integer horizonYear,
        Set<UUID> plans,
        WrittenInput input) {

    public NeedDraft {
        title = OneLine.of(title);
        plans = Set.copyOf(plans);
    }
}
