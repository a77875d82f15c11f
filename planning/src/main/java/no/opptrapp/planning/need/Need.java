package no.opptrapp.planning.need;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;

/**
 * Something that people in one area lack. What it rests on stands in its {@link Evidence}.
 *
 * @param id sorts by when it was made
 * @param area the code of the area it belongs to
 * @param key what else makes it one need: where it is from, and its plan area
 * @param targetGroup whose need it is
 * @param title what it is called: the name of its rule then, or what somebody wrote
 * @param description more words on it, null when there are none
 * @param state where it is in its life
 * @param reason why it is in that state, null when nobody had to say
 * @param newest what the newest evidence says
 * @param parent the need of a wider area that it was taken over from, null when it is the area's own
 * @param horizonYear how far ahead it is thought, null when nothing is said
 * @param plans other plans it concerns
 * @param version how often it was changed, from 1
 * @param madeAt when it was found or written down
 * @param madeBy who or what did
 */
public record Need(
        UUID id,
        String area,
        NeedKey key,
        TargetGroup targetGroup,
        Text title,
        @Nullable String description,
        NeedState state,
        @Nullable String reason,
        Newest newest,
        @Nullable UUID parent,
        @Nullable Integer horizonYear,
        Set<NeighbourPlan> plans,
        int version,
        Instant madeAt,
        String madeBy) {

    public Need {
        plans = Set.copyOf(plans);
    }

    /**
     * What the newest evidence says.
     *
     * @param severity 1 to 100
     * @param verdict what it said
     * @param seen the value it rests on; null for what somebody wrote
     */
    public record Newest(
            int severity, Verdict verdict, @Nullable Seen seen) {

        /** Whether the newest evidence still shows the need. */
        public boolean meets() {
            return verdict != Verdict.RELIEVED;
        }
    }

    /**
     * Which value was looked at last, so that the same is not looked at twice.
     *
     * @param area whose value it is: the need's own, or that of the wider area it was taken over from
     * @param ruleVersion which version of the rule looked at it
     * @param period of the value
     * @param version of the observation
     * @param measured what went into the severity
     * @param trigger from where on there was a need
     */
    public record Seen(String area, int ruleVersion, Period period, int version, double measured, double trigger) {

        static Seen of(NeedRule rule, RuleResult result) {
            return new Seen(
                    result.area(),
                    rule.version(),
                    result.period(),
                    result.observation().version(),
                    result.measured(),
                    result.trigger());
        }

        boolean isAfter(Seen other) {
            int byPeriod = period.firstDay().compareTo(other.period.firstDay());
            return byPeriod > 0 || byPeriod == 0 && version > other.version;
        }

        /** Whether the same version of the rule looked at the same version of the same value. */
        boolean isSameAs(Seen other) {
            return ruleVersion == other.ruleVersion && period.equals(other.period) && version == other.version;
        }
    }

    public String planArea() {
        return key.planArea();
    }

    /** The rule that found it; null when somebody wrote it down. */
    public @Nullable String rule() {
        return key.rule();
    }

    /** The same in another state. */
    public Need in(NeedState other, @Nullable String why) {
        return new Need(
                id,
                area,
                key,
                targetGroup,
                title,
                description,
                other,
                why,
                newest,
                parent,
                horizonYear,
                plans,
                version,
                madeAt,
                madeBy);
    }

    /** The same with newer evidence; what it relieves is over, unless somebody had left it already. */
    Need seeing(Newest newer) {
        boolean over = !newer.meets() && state.isOpen();
        return (over ? in(NeedState.RELIEVED, null) : this).with(newer);
    }

    /** The same need, over once and found again; what was done against it before is still linked to it. */
    Need again(Newest newer) {
        return in(NeedState.FOUND, null).with(newer);
    }

    private Need with(Newest newer) {
        return new Need(
                id,
                area,
                key,
                targetGroup,
                title,
                description,
                state,
                reason,
                newer,
                parent,
                horizonYear,
                plans,
                version,
                madeAt,
                madeBy);
    }

    /** The same need, taken over or left by an area that it is inherited in. */
    Need inheritedBy(UUID newId, String other, NeedState newState, @Nullable String why, Instant at, String by) {
        return new Need(
                newId,
                other,
                key,
                targetGroup,
                title,
                description,
                newState,
                why,
                newest,
                id,
                horizonYear,
                plans,
                1,
                at,
                by);
    }
}
