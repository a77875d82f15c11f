package no.opptrapp.planning.need;

import java.time.Instant;
import java.util.Objects;
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
 * @param watched why it was watched before it was over or planned against; null when it was not
 * @param madeUp whether it rests on what was made up: after published results, or to show the program
 * @param newest what the newest evidence says
 * @param parent the need of a wider area that it was taken over from, null when it is the area's own
 * @param horizonYear how far ahead it is thought, null when nothing is said
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
        @Nullable String watched,
        boolean madeUp,
        Newest newest,
        @Nullable UUID parent,
        @Nullable Integer horizonYear,
        int version,
        Instant madeAt,
        String madeBy) {

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
            return !isOver() && !isTakenBack();
        }

        /** Whether what is reported says that the need is over. */
        public boolean isOver() {
            return verdict == Verdict.RELIEVED;
        }

        /** Whether what it rests on was taken back, and nothing else is reported. */
        public boolean isTakenBack() {
            return verdict == Verdict.TAKEN_BACK;
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
     * @param against what the value was held against, null where nothing
     * @param base how many answers it rests on, null where nothing was asked
     * @param foundIn the period it was found in; null when that is not known
     */
    public record Seen(
            String area,
            int ruleVersion,
            Period period,
            int version,
            double measured,
            double trigger,
            @Nullable Double against,
            @Nullable Long base,
            @Nullable Period foundIn) {

        /** Of a need that is found by this. */
        static Seen found(NeedRule rule, RuleResult result) {
            return of(rule, result, result.period());
        }

        /** Of the same need, looked at anew. */
        Seen next(NeedRule rule, RuleResult result) {
            return of(rule, result, decidesWhole(result) ? result.period() : foundIn);
        }

        private static Seen of(NeedRule rule, RuleResult result, @Nullable Period foundIn) {
            return new Seen(
                    result.area(),
                    rule.version(),
                    result.period(),
                    result.observation().version(),
                    result.measured(),
                    result.trigger(),
                    result.against(),
                    result.observation().finding().base(),
                    foundIn);
        }

        /**
         * Whether a result says that the need is there. In the period it was found in everything that the rule asks for
         * must hold, so that a correction takes back what it would not have found; later the value by itself decides.
         */
        boolean stands(RuleResult result) {
            return decidesWhole(result) ? result.found() : result.still();
        }

        private boolean decidesWhole(RuleResult result) {
            return foundIn != null && !isBefore(foundIn, result.period());
        }

        boolean isAfter(RuleResult result) {
            return isBefore(result.period(), period);
        }

        boolean isBefore(RuleResult result) {
            return isBefore(period, result.period());
        }

        private static boolean isBefore(Period one, Period other) {
            return one.firstDay().isBefore(other.firstDay());
        }

        /**
         * Whether the same version of the rule measured the same. The version of the value says less: that of a rate need
         * not rise when one of its sides is corrected. A limit among peers moves with what others report, and is no news.
         */
        boolean isSameAs(Seen other) {
            return ruleVersion == other.ruleVersion
                    && period.equals(other.period)
                    && measured == other.measured
                    && Objects.equals(against, other.against)
                    && Objects.equals(base, other.base);
        }
    }

    /** Its title, with a word to it when it rests on what was made up: for where no mark can stand beside it. */
    public Text marked() {
        return madeUp ? MadeUpWords.after(title) : title;
    }

    public String planArea() {
        return key.planArea();
    }

    /** The rule that found it; null when somebody wrote it down. */
    public @Nullable String rule() {
        return key.rule();
    }

    /**
     * The same in another state. Why it was watched is kept while it is over or planned against, for when that is over.
     */
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
                other == NeedState.RELIEVED || other == NeedState.PLANNED ? watchedFor() : null,
                madeUp,
                newest,
                parent,
                horizonYear,
                version,
                madeAt,
                madeBy);
    }

    private @Nullable String watchedFor() {
        return state == NeedState.WATCHED ? reason : watched;
    }

    /** The same in that state, or watched as it was before. */
    Need backTo(NeedState other) {
        return watched == null ? in(other, null) : in(NeedState.WATCHED, watched);
    }

    /** The same with more written about it. */
    Need gaining(TargetGroup group, @Nullable String words, @Nullable Integer horizon) {
        return new Need(
                id, area, key, group, title, words, state, reason, watched, madeUp, newest, parent, horizon, version,
                madeAt, madeBy);
    }

    /** The same with newer evidence; what it relieves is over, unless somebody had left it already. */
    Need seeing(Newest newer) {
        boolean over = newer.isOver() && state.isOpen();
        return (over ? in(NeedState.RELIEVED, null) : this).with(newer);
    }

    /** The same, over because nobody has taken it and what it rested on is gone. */
    Need without(Newest gone) {
        return in(NeedState.RELIEVED, null).with(gone);
    }

    /** The same need, over once and found again; what was done against it before is still linked to it. */
    Need again(Newest newer) {
        return backTo(NeedState.FOUND).with(newer);
    }

    /** The same, resting on what was made up or not. */
    Need madeUp(boolean other) {
        return with(newest, other);
    }

    private Need with(Newest newer) {
        return with(newer, madeUp);
    }

    private Need with(Newest newer, boolean other) {
        return new Need(
                id,
                area,
                key,
                targetGroup,
                title,
                description,
                state,
                reason,
                watched,
                other,
                newer,
                parent,
                horizonYear,
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
                null,
                madeUp,
                newest,
                id,
                horizonYear,
                1,
                at,
                by);
    }
}
