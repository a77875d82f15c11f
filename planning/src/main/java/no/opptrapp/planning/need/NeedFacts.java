package no.opptrapp.planning.need;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** What the trail says of a need. */
final class NeedFacts {

    private NeedFacts() {}

    static Map<String, Object> of(Need need) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("area", need.area());
        facts.put("key", need.key().subject());
        facts.put("planArea", need.planArea());
        facts.put("state", need.state().name());
        String reason = need.reason();
        if (reason != null) {
            facts.put("reason", reason);
        }
        UUID parent = need.parent();
        if (parent != null) {
            facts.put("parent", parent.toString());
        }
        return facts;
    }
}
