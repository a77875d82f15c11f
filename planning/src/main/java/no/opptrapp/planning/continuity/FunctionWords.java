package no.opptrapp.planning.continuity;

import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.stress.Staffing;

/** What a plan says of a function and of a level, in words: the same on the page, on paper and on the wall. */
public final class FunctionWords {

    private FunctionWords() {}

    /** "helse: 12,0, minst 8,0". */
    public static Text people(Staffing staffing) {
        return Text.of(
                "continuity.people",
                staffing.competence(),
                StressWords.years(staffing.normal()),
                StressWords.years(staffing.minimum()));
    }

    /** Its other ways of delivery with what they take of the minimum, behind each other; empty where there is none. */
    public static Text ways(FunctionDraft facts) {
        List<Text> ways = facts.ways().stream()
                .map(way -> way.percent() == null
                        ? way.way().label()
                        : Text.of("continuity.way_part", way.way().label(), way.percent()))
                .toList();
        return StressWords.joined("continuity.stress.comma", ways);
    }

    /** Who answers for it, with the deputy where there is one; empty where nobody is named. */
    public static Text responsible(FunctionDraft facts) {
        return facts.deputy().isEmpty()
                ? Text.verbatim(facts.responsible())
                : Text.of("continuity.deputy", facts.responsible(), facts.deputy());
    }

    /** From when a level is due. */
    public static Text due(Level level) {
        return Text.of(
                "continuity.due",
                level.share(),
                level.threshold(),
                level.threshold().isEmpty() ? 0 : 1);
    }
}
