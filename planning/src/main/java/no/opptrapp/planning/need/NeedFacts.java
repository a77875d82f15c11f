package no.opptrapp.planning.need;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;

/** What the trail says of a need. */
final class NeedFacts {

    private NeedFacts() {}

    static Map<String, Object> of(Need need) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", Texts.in(Language.NB).say(need.title()));
        facts.put("area", need.area());
        facts.put("planArea", need.planArea());
        facts.put("state", need.state().name());
        String reason = need.reason();
        if (reason != null) {
            facts.put("reason", reason);
        }
        if (need.parent() != null) {
            facts.put("inherited", true);
        }
        return facts;
    }

    /** With what people wrote about it, where that becomes more. */
    static Map<String, Object> told(Need need) {
        Map<String, Object> facts = of(need);
        facts.put("targetGroup", need.targetGroup().name());
        facts.put("description", Objects.requireNonNullElse(need.description(), ""));
        Integer horizon = need.horizonYear();
        facts.put("horizonYear", horizon == null ? "" : horizon.toString());
        return facts;
    }

    /** What the trail says of an input: not what was said in it. */
    static Map<String, Object> input(Need need, WrittenInput input, int severity) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", Texts.in(Language.NB).say(need.title()));
        facts.put("input", input.kind().name());
        facts.put("severity", severity);
        return facts;
    }
}
