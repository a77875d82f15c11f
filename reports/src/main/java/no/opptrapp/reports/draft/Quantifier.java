package no.opptrapp.reports.draft;

import java.util.Locale;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/**
 * Says how many municipalities something holds for: a word strictly by their share, with the count behind it. One, none
 * and all of them are called what they are.
 */
public enum Quantifier {
    NONE,
    ONE,
    SOME,
    SEVERAL,
    MANY,
    MOST,
    NEARLY_ALL,
    ALL;

    private static final double ABOVE_SEVERAL = 0.10;
    private static final double ABOVE_MANY = 0.30;
    private static final double ABOVE_MOST = 0.50;
    private static final double ABOVE_NEARLY_ALL = 0.90;

    /**
     * The word for a share.
     *
     * @param count 0 to {@code all}
     * @param all those that have answered, at least 1
     */
    public static Quantifier of(int count, int all) {
        if (count < 0 || all < 1 || count > all) {
            throw new IllegalArgumentException(count + " of " + all);
        }
        double share = (double) count / all;
        if (count <= 1) {
            return count == 0 ? NONE : ONE;
        }
        if (count == all) {
            return ALL;
        }
        if (share > ABOVE_NEARLY_ALL) {
            return NEARLY_ALL;
        }
        if (share > ABOVE_MOST) {
            return MOST;
        }
        if (share > ABOVE_MANY) {
            return MANY;
        }
        return share > ABOVE_SEVERAL ? SEVERAL : SOME;
    }

    /**
     * A sentence of municipalities.
     *
     * @param predicate key of what holds for them: what comes after "municipalities"; gets the count as its argument
     */
    public static Text sentence(int count, int all, String predicate) {
        return Text.of(
                "draft.quantifier." + of(count, all).name().toLowerCase(Locale.ROOT),
                Amount.count(count),
                Amount.count(all),
                Text.of(predicate, count));
    }
}
