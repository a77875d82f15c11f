package no.opptrapp.core.indicator;

import java.util.Objects;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The definition sheet of an indicator, in one version. Values say which indicator they belong to; what the indicator
 * means stands here and nowhere else.
 *
 * @param code short and stable, such as {@code PY_TOTAL} or {@code P02}
 * @param version counts from 1; a changed definition is a new version
 * @param planArea the code of the plan area it belongs to
 * @param name in three languages
 * @param type what kind of value it has
 * @param unit what the value counts
 * @param formula how it is worked out from other indicators, null when it is reported as it is
 * @param numeratorText what is counted, in three languages; null where the name says it
 * @param denominatorText out of what, in three languages; null where nothing is divided
 * @param mergeRule what happens to values when municipalities merge
 * @param extensive whether values of parts add up to that of the whole
 * @param level the narrowest areas it is reported for
 * @param direction which way is better
 * @param rankable whether areas may be ranked by it
 * @param period which periods it is reported for, as it was defined
 * @param source where values come from
 * @param note a remark of those who defined it, in three languages; null when there is none
 * @param guidance what a reader must know before using the values
 */
public record Indicator(
        String code,
        int version,
        String planArea,
        Text.Named name,
        ValueType type,
        Unit unit,
        @Nullable Formula formula,
        Text.@Nullable Named numeratorText,
        Text.@Nullable Named denominatorText,
        MergeRule mergeRule,
        boolean extensive,
        Level level,
        Direction direction,
        boolean rankable,
        String period,
        String source,
        Text.@Nullable Named note,
        Guidance guidance) {

    /** What kind of value an indicator has. */
    public enum ValueType {
        NUMBER,
        RATE,
        PERCENT,
        MEAN,
        YES_NO
    }

    /** What happens to values when municipalities merge. */
    public enum MergeRule {
        /** Added up; divided by share where a municipality was split. */
        SUM,
        /** Numerator and denominator are merged, then divided. */
        RECOMPUTE,
        /** The value if all predecessors agree. */
        AGREE,
        /** Nothing can be said on other borders. */
        NOT_DERIVABLE
    }

    /** The narrowest areas an indicator is reported for. */
    public enum Level {
        MUNICIPALITY,
        REGION
    }

    /** Which way is better. */
    public enum Direction {
        UP,
        DOWN,
        NEITHER
    }

    /**
     * How a rate is worked out: numerator ÷ denominator × factor.
     *
     * @param numerator code of an indicator
     * @param denominator code of an indicator, with {@code @year} behind it where it is that of a fixed year
     * @param factor 100, 1000 or 10000; {@code change %} for the difference in percent of the denominator
     */
    public record Formula(String numerator, String denominator, String factor) {

        /** The factor of a difference in percent of the denominator. */
        public static final String CHANGE = "change %";

        /** Whether it is the difference that is told, in percent of the denominator. */
        public boolean isChange() {
            return factor.equals(CHANGE);
        }

        /** The code of the indicator below the line, without the year it may be fixed to. */
        public String denominatorCode() {
            return denominator.split("@", 2)[0];
        }
    }

    /** Whether this says the same as another version of the definition. */
    public boolean sameAs(Indicator other) {
        return withVersion(other.version).equals(other);
    }

    /** Whether values worked out by this can differ from those by another version, or mean something else. */
    public boolean givesOtherValuesThan(Indicator other) {
        return !Objects.equals(formula, other.formula)
                || mergeRule != other.mergeRule
                || extensive != other.extensive
                || level != other.level
                || direction != other.direction
                || unit != other.unit
                || guidance.disclosure() != other.guidance.disclosure();
    }

    /** The same definition as another version. */
    public Indicator withVersion(int other) {
        return new Indicator(
                code,
                other,
                planArea,
                name,
                type,
                unit,
                formula,
                numeratorText,
                denominatorText,
                mergeRule,
                extensive,
                level,
                direction,
                rankable,
                period,
                source,
                note,
                guidance);
    }
}
