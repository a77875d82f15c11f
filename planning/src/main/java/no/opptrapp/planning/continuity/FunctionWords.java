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

    /** What functions need more of than they have on an ordinary day: they never hold by themselves. */
    public static List<Text> neverEnough(ContinuityPlan plan) {
        return plan.functions().stream()
                .flatMap(function -> function.facts().staffing().stream()
                        .filter(staffing -> staffing.minimum().compareTo(staffing.normal()) > 0)
                        .map(staffing -> Text.of(
                                "continuity.never_enough",
                                function.name(),
                                StressWords.years(staffing.minimum()),
                                staffing.competence(),
                                StressWords.years(staffing.normal()))))
                .toList();
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
