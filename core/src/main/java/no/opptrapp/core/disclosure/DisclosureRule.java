package no.opptrapp.core.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The one rule that hides. A group with few answers is hidden, and more groups with it until nobody can work it out by
 * subtracting what is shown from the total. Bases are never hidden: taking part is not an answer.
 */
public final class DisclosureRule {

    private final Threshold threshold;

    public DisclosureRule(Threshold threshold) {
        this.threshold = threshold;
    }

    public Threshold threshold() {
        return threshold;
    }

    /**
     * Decides what may be seen.
     *
     * @param whole every valid answer of the round, also those that belong to no group
     * @param groups the answers of each group, in area order, which decides between groups of the same size
     */
    public Decision decide(Answers whole, SequencedMap<String, Answers> groups) {
        return decide(whole, groups, Set.of());
    }

    /** Decides as for valid answers alone: <i>vet ikke</i> neither shows nor hides a group. */
    Decision decide(Given whole, SequencedMap<String, Given> groups, Set<String> withheld) {
        SequencedMap<String, Answers> answers = new LinkedHashMap<>();
        groups.forEach((group, given) -> answers.put(group, given.answers()));
        return decide(whole.answers(), answers, withheld);
    }

    /**
     * Decides what may be seen when something has been withheld from this version, because it could be worked out by
     * subtracting an earlier one.
     *
     * @param withheld groups that are hidden whatever their size; {@link CorrectionRule#WHOLE} hides all
     */
    public Decision decide(Answers whole, SequencedMap<String, Answers> groups, Set<String> withheld) {
        SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();
        if (whole.base() == 0) {
            groups.forEach((group, answers) -> outcomes.put(group, Outcome.EMPTY));
            return new Decision(Outcome.EMPTY, outcomes);
        }
        boolean hiddenWhole = threshold.isTooFew(whole.base());
        groups.forEach((group, answers) -> outcomes.put(group, alone(answers, hiddenWhole)));
        if (hiddenWhole) {
            return new Decision(Outcome.HIDDEN_SMALL, outcomes);
        }
        boolean withheldWhole = withheld.contains(CorrectionRule.WHOLE);
        outcomes.replaceAll((group, outcome) ->
                outcome.isShown() && (withheldWhole || withheld.contains(group)) ? Outcome.HIDDEN_TO_PROTECT : outcome);
        if (withheldWhole) {
            return new Decision(Outcome.HIDDEN_TO_PROTECT, outcomes);
        }
        while (canBeWorkedOut(whole, groups, outcomes)) {
            List<String> shown = new Decision(Outcome.SHOWN, outcomes).shown();
            if (shown.isEmpty()) {
                break;
            }
            outcomes.put(smallest(shown, groups), Outcome.HIDDEN_TO_PROTECT);
        }
        return new Decision(Outcome.SHOWN, outcomes);
    }

    private Outcome alone(Answers answers, boolean hiddenWhole) {
        long base = answers.base();
        if (base == 0) {
            return Outcome.EMPTY;
        }
        return hiddenWhole || threshold.isTooFew(base) ? Outcome.HIDDEN_SMALL : Outcome.SHOWN;
    }

    /** Whether what is left when all that is shown is taken from the whole tells of a hidden group. */
    private boolean canBeWorkedOut(Answers whole, SequencedMap<String, Answers> groups, Map<String, Outcome> outcomes) {
        int hidden = 0;
        long together = 0;
        long shown = 0;
        for (Map.Entry<String, Outcome> entry : outcomes.entrySet()) {
            long base = answers(groups, entry.getKey()).base();
            if (entry.getValue().isHidden()) {
                hidden++;
                together += base;
            } else if (entry.getValue().isShown()) {
                shown += base;
            }
        }
        if (hidden == 0) {
            // Answers that belong to no group are published in the whole alone, and are what is left of it.
            return threshold.isTooFew(whole.base() - shown);
        }
        return hidden < 2
                || together < threshold.answers()
                || rest(whole, groups, outcomes).areUnanimous();
    }

    /** The answers that are left when those of all groups that are shown are taken from the whole. */
    private static Answers rest(Answers whole, SequencedMap<String, Answers> groups, Map<String, Outcome> outcomes) {
        Answers rest = whole;
        for (Map.Entry<String, Outcome> entry : outcomes.entrySet()) {
            if (entry.getValue().isShown()) {
                rest = rest.minus(answers(groups, entry.getKey()));
            }
        }
        return rest;
    }

    private static String smallest(List<String> shown, SequencedMap<String, Answers> groups) {
        String smallest = shown.getFirst();
        for (String group : shown) {
            if (answers(groups, group).base() < answers(groups, smallest).base()) {
                smallest = group;
            }
        }
        return smallest;
    }

    private static Answers answers(SequencedMap<String, Answers> groups, String group) {
        Answers answers = groups.get(group);
        if (answers == null) {
            throw new IllegalArgumentException("No answers for " + group);
        }
        return answers;
    }
}
