package no.opptrapp.planning.need;

import java.time.Instant;
import java.util.UUID;

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
 */
public record Evidence(
        UUID id, UUID need, String area, Verdict verdict, int severity, Content content, Instant at, String by) {

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

    /** Something that people said or wrote. */
    public record Written(WrittenInput input) implements Content {}

    Evidence copiedTo(UUID newId, Need child, Instant when, String who) {
        return new Evidence(newId, child.id(), child.area(), verdict, severity, content, when, who);
    }
}
