package no.opptrapp.planning.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;

/**
 * Which municipalities are low among those of their KOSTRA group, by the rule that finds needs of it: whoever asks is
 * told the same as the need says, whether or not the municipality keeps such a need.
 */
@Singleton
public class LowAmongPeers {

    private final NeedRuleRepository rules;
    private final RuleReading reading;

    LowAmongPeers(NeedRuleRepository rules, RuleReading reading) {
        this.rules = rules;
        this.reading = reading;
    }

    /**
     * The municipalities that the rule in force finds low on an indicator, by code, each with the periods in a row that it
     * rests on, oldest first. Empty when no rule that is on looks at the indicator.
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public Map<String, List<RuleResult>> of(Actor actor, String indicator) {
        return rules.newest().stream()
                .filter(rule -> rule.isOn()
                        && rule.kind() == NeedRule.Kind.LOW_AMONG_PEERS
                        && rule.indicator().equals(indicator))
                .findFirst()
                .map(rule -> found(reading.tests(actor, List.of(rule)).getFirst()))
                .orElse(Map.of());
    }

    private static Map<String, List<RuleResult>> found(RuleTest test) {
        return test.newest().stream().filter(RuleResult::found).collect(Collectors.toMap(RuleResult::area, test::row));
    }
}
