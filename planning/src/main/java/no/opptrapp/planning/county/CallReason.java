package no.opptrapp.planning.county;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/**
 * Why a municipality is called, the weightiest first. Each thing that counts adds points, the same for every
 * municipality, up to so many of its kind: whoever reports honestly and much is not punished for it, and one kind of
 * reason does not drown the others.
 */
public enum CallReason {
    /**
     * A severe need without a measure. Somebody goes without, and nobody has said that anything will be done: on top of
     * what every need without a measure counts, so that it weighs 10, more than any other single thing.
     */
    SEVERE_NEED(8, 10),
    /** A measure is done and the need is still reported: what was done did not reach, and a talk may find out why. */
    STILL_REPORTED(6, 5),
    /** A measure should have been done: a promise that somebody waits for, and often a thing that help can loosen. */
    LATE_MEASURE(5, 5),
    /** What was agreed in a call is past its day: the caller's own promise. */
    FOLLOW_UP(5, 1),
    /** Person-years are low among those of the KOSTRA group for years on end: weighty, and slow to change by a call. */
    LOW_PERSON_YEARS(4, 1),
    /** At most half of what no continuity plan should lack is in place: nobody feels it before many are absent at once. */
    LOW_READINESS(3, 1),
    /** Nothing was reported, or last year's value was used again: without it nobody knows how things stand. */
    NOT_REPORTED(3, 1),
    /** A need without a measure, of whatever severity: many are found by rules and wait for their turn. */
    NEED(2, 10),
    /** The values that should be approved by now are not: often only waits for a press of a button. */
    NOT_APPROVED(2, 1),
    /** Nobody has called for long: decides between those that are otherwise alike. */
    NO_CONTACT(1, 1);

    private final int weight;
    private final int most;

    CallReason(int weight, int most) {
        this.weight = weight;
        this.most = most;
    }

    /** Points for each. */
    public int weight() {
        return weight;
    }

    /** How many of them count. */
    public int most() {
        return most;
    }

    /**
     * @param count how many there are, 0 or more
     */
    int points(int count) {
        return weight * Math.min(count, most);
    }

    /** What people read where the rule is explained. */
    public Text label() {
        return Text.of("county.rule." + name().toLowerCase(Locale.ROOT), weight, most);
    }
}
