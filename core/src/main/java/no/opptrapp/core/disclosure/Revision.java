package no.opptrapp.core.disclosure;

/**
 * The same answers before and after a correction.
 *
 * @param before as they were seen
 * @param after as they are now; counted over the same options
 */
record Revision(Given before, Given after) {

    Revision {
        if (before.answers().perOption().size() != after.answers().perOption().size()) {
            throw new IllegalArgumentException("Counts of different questions: " + before + " and " + after);
        }
    }

    /** How much more often an option, from 0, is answered now; negative where it is less often. */
    long more(int option) {
        return after.answers().perOption().get(option)
                - before.answers().perOption().get(option);
    }

    int options() {
        return before.answers().perOption().size();
    }

    /** How many valid answers came: somebody answered, or an answer was changed to this one. */
    long added() {
        long added = 0;
        for (int i = 0; i < options(); i++) {
            added += Math.max(0, more(i));
        }
        return added;
    }

    /** How many answers came, <i>vet ikke</i> among them. */
    long addedInAll() {
        return added() + Math.max(0, after.dontKnow() - before.dontKnow());
    }

    boolean addsTooFew(Threshold threshold) {
        return threshold.isTooFew(added()) || threshold.isTooFew(addedInAll());
    }

    /** What is removed is what the way back adds. */
    @SuppressWarnings("ArgumentSelectionDefectChecker")
    boolean removesTooFew(Threshold threshold) {
        return new Revision(after, before).addsTooFew(threshold);
    }
}
