package no.opptrapp.planning.need;

import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Text;

/**
 * Everything about one need that the actor may see.
 *
 * @param need the need
 * @param inherited whether it belongs to a wider area than the actor's
 * @param evidence oldest first
 * @param ways where the actor may move it; for an inherited need: taking it over or leaving it
 * @param children what areas made of it when they took it over or left it; of an inherited need those within the actor's
 *     scope, as far as that still holds
 * @param unanswered of an inherited need: the areas that the actor's scope names which have not made anything of it that
 *     still holds, by code; none for the actor's own
 * @param earlier what was reported of the same before and is over, left with its reason or relieved; the newest first
 */
public record NeedSheet(
        Need need,
        boolean inherited,
        List<Evidence> evidence,
        Set<NeedState> ways,
        List<Need> children,
        List<String> unanswered,
        List<Need> earlier) {

    public NeedSheet {
        evidence = List.copyOf(evidence);
        ways = Set.copyOf(ways);
        children = List.copyOf(children);
        unanswered = List.copyOf(unanswered);
        earlier = List.copyOf(earlier);
    }

    /** What a piece of evidence said, in words: a need that was over and is found again has come back. */
    public Text said(Evidence each) {
        boolean again = each.verdict() == Verdict.FOUND
                && evidence.subList(0, evidence.indexOf(each)).stream()
                        .anyMatch(earlier ->
                                earlier.verdict() == Verdict.RELIEVED || earlier.verdict() == Verdict.TAKEN_BACK);
        return again ? Text.of("need.verdict.again") : each.verdict().label();
    }
}
