package no.opptrapp.planning.need;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a need rests on, as it was when it was added. It never changes.
 *
 * @param id sorts by when it was added
 * @param need whose it is
 * @param area the code of the need's area
 * @param verdict what it said of the need
 * @param severity of the need with it, 1 to 100; of one that is relieved the severity it had before
 * @param content what it is
 * @param at when it was added
 * @param by who or what added it
 * @param madeUp whether it was made up: after published results, or to show the program
 */
public record Evidence(
        UUID id,
        UUID need,
        String area,
        Verdict verdict,
        int severity,
        Content content,
        Instant at,
        String by,
        boolean madeUp) {

    /** What evidence is made of. */
    public sealed interface Content {}

    /**
     * A value that a rule looked at. Later versions of the observation change nothing here.
     *
     * @param rule the code of the rule
     * @param ruleVersion its version then
     * @param kind what it looked for then: it says what was measured
     * @param result what it said
     */
    public record Observed(String rule, int ruleVersion, NeedRule.Kind kind, RuleResult result) implements Content {

        static Observed of(NeedRule rule, RuleResult result) {
            return new Observed(rule.code(), rule.version(), rule.kind(), result);
        }
    }

    /**
     * The value that the need rested on cannot be used any more.
     *
     * @param rule the code of the rule
     * @param ruleVersion its version then
     * @param kind what it looked for then
     * @param key of the value
     * @param now what stands there instead; null when there is a value, but it cannot be held against anything
     */
    public record TakenBack(
            String rule,
            int ruleVersion,
            NeedRule.Kind kind,
            ObservationKey key,
            @Nullable Status now) implements Content {

        /** Why it cannot be used, in words. */
        public Text why() {
            Status status = now;
            return Text.of("need.taken_back."
                    + (status == null ? "alone" : status.name().toLowerCase(Locale.ROOT)));
        }
    }

    /** Something that people said or wrote. */
    public record Written(WrittenInput input) implements Content {}

    Evidence copiedTo(UUID newId, Need child, Instant when, String who) {
        return new Evidence(newId, child.id(), child.area(), verdict, severity, content, when, who, madeUp);
    }
}
