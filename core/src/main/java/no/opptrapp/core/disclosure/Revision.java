package no.opptrapp.core.disclosure;

/**
 * The same answers before and after a correction.
 *
 * @param before as they were published
 * @param after as they are now; counted over the same options
 */
public record Revision(Answers before, Answers after) {

    public Revision {
        if (before.perOption().size() != after.perOption().size()) {
            throw new IllegalArgumentException("Counts of different questions: " + before + " and " + after);
        }
    }

    /** How many answers came: somebody answered, or an answer was changed to this one. */
    long added() {
        long added = 0;
        for (int i = 0; i < before.perOption().size(); i++) {
            added += Math.max(0, after.perOption().get(i) - before.perOption().get(i));
        }
        return added;
    }

    /** How many answers went. */
    long removed() {
        return new Revision(after, before).added();
    }
}
