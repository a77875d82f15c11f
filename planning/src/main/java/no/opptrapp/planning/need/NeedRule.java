package no.opptrapp.planning.need;

import java.util.Locale;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;

/**
 * When something reported is a need, in one version. The newest version of a rule holds.
 *
 * @param code short and stable, such as {@code OVERDOSE}
 * @param version counts from 1; 0 for a rule that has not been kept yet
 * @param use whether it is tested; what it found before stands
 * @param name what a need it finds is called, in three languages
 * @param indicator the code of the indicator it looks at
 * @param kind what it looks for
 * @param trigger from where on there is a need: in the indicator's unit; for {@link Kind#LOW_AMONG_PEERS} the percent of
 *     peers that lie below, 1 to 50; for {@link Kind#FALLING} a change in percent, below 0; for
 *     {@link Kind#SERVICE_MISSING} years without the service
 * @param worst what counts as 100, in the unit of what is measured; on which side of the trigger it lies decides which
 *     way is bad; 0 or below for {@link Kind#LOW_AMONG_PEERS}
 * @param periods in how many reported periods in a row, 1 to 10
 * @param over how many reported periods a change goes over, 1 to 52; 1 where nothing is compared
 * @param planArea the code of the plan area of the needs it finds
 * @param targetGroup whose needs they are
 * @param level which areas it looks at
 */
public record NeedRule(
        String code,
        int version,
        Use use,
        Text.Named name,
        String indicator,
        Kind kind,
        double trigger,
        double worst,
        int periods,
        int over,
        String planArea,
        TargetGroup targetGroup,
        Level level) {

    /** Whether a rule is tested. */
    public enum Use {
        /** It finds needs. */
        ON,
        /** It rests for a while. */
        OFF,
        /** It has been given up, and is kept for what it found. */
        RETIRED;

        /** What people read. */
        public Text label() {
            return Text.of("need.use." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** What a rule looks for. */
    public enum Kind {
        /** The value is at the trigger or beyond. */
        THRESHOLD,
        /** The same, and the value has moved the bad way more than chance explains. */
        CERTAIN_CHANGE,
        /** The value is lower than in most municipalities of the same KOSTRA group. */
        LOW_AMONG_PEERS,
        /** The value has gone down by so many percent. */
        FALLING,
        /** The answer is no. */
        SERVICE_MISSING;

        /** What people read. */
        public Text label() {
            return Text.of("need.kind." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Which areas a rule looks at. */
    public enum Level {
        /** Every municipality, on the newest borders. */
        MUNICIPALITY,
        /** The landsdeler and the country. */
        REGION;

        /** What people read. */
        public Text label() {
            return Text.of("need.level." + name().toLowerCase(Locale.ROOT));
        }
    }

    /** Whether high values are bad. */
    public boolean isUpward() {
        return worst > trigger;
    }

    /** Whether it finds needs. */
    public boolean isOn() {
        return use == Use.ON;
    }

    /** Whether this says the same as another version. */
    public boolean sameAs(NeedRule other) {
        return withVersion(other.version).equals(other);
    }

    public NeedRule withVersion(int other) {
        return with(other, use);
    }

    /** The same in other use. */
    public NeedRule in(Use other) {
        return with(version, other);
    }

    private NeedRule with(int otherVersion, Use otherUse) {
        return new NeedRule(
                code,
                otherVersion,
                otherUse,
                name,
                indicator,
                kind,
                trigger,
                worst,
                periods,
                over,
                planArea,
                targetGroup,
                level);
    }
}
