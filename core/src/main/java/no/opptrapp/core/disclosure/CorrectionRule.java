package no.opptrapp.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/**
 * Whether a published round may be replaced by a corrected one. Both versions can be kept and subtracted, so the
 * difference is itself a publication and must not point at anyone.
 */
public final class CorrectionRule {

    private final Threshold threshold;

    public CorrectionRule(Threshold threshold) {
        this.threshold = threshold;
    }

    /** What the rule says of a correction. */
    public sealed interface Verdict {

        /** Nothing changed, or so much that nobody can be picked out. */
        record MayBePublished() implements Verdict {}

        /**
         * So few answers changed that an editor must decide.
         *
         * @param groups where; {@link #WHOLE} for the round as a whole
         */
        record WaitsForEditor(List<String> groups) implements Verdict {
            public WaitsForEditor {
                groups = List.copyOf(groups);
            }
        }
    }

    /** The name of the round as a whole among the groups. */
    public static final String WHOLE = "";

    /**
     * Holds the answers to one question before and after against each other. The answers that came and the answers that
     * went are taken as two rounds of their own, in which no group, hidden or shown, may be small.
     *
     * @param whole all answers of the round
     * @param groups the answers of each group
     */
    public Verdict check(Revision whole, SequencedMap<String, Revision> groups) {
        List<String> few = new ArrayList<>();
        if (tooFewChanged(whole)) {
            few.add(WHOLE);
        }
        groups.forEach((group, revision) -> {
            if (tooFewChanged(revision)) {
                few.add(group);
            }
        });
        return few.isEmpty() ? new Verdict.MayBePublished() : new Verdict.WaitsForEditor(few);
    }

    private boolean tooFewChanged(Revision revision) {
        return threshold.isTooFew(revision.added()) || threshold.isTooFew(revision.removed());
    }
}
