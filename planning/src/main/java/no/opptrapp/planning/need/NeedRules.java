package no.opptrapp.planning.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaRepository;

/** The rules that find needs: read by everybody signed in, changed by the national team, each change a new version. */
@Singleton
public class NeedRules {

    private final NeedRuleRepository rules;
    private final IndicatorRepository indicators;
    private final PlanAreaRepository planAreas;
    private final RuleReading reading;
    private final RetestQueue queue;
    private final Audit audit;
    private final Clock clock;

    NeedRules(
            NeedRuleRepository rules,
            IndicatorRepository indicators,
            PlanAreaRepository planAreas,
            RuleReading reading,
            RetestQueue queue,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.indicators = indicators;
        this.planAreas = planAreas;
        this.reading = reading;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /** All rules in their newest version, also those that are off. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<NeedRule> list(Actor actor) {
        return rules.newest();
    }

    /**
     * Makes a new version of a rule, or a new rule with version 0. Needs are tested by it at once; what it found before
     * stands until that says otherwise. What is the same makes no version.
     *
     * @throws StaleVersion when somebody changed the rule since that version
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RuleOutcome save(Actor actor, NeedRule rule) {
        rules.lock();
        Optional<NeedRule> before = rules.newest().stream()
                .filter(other -> other.code().equals(rule.code()))
                .findFirst();
        if (before.map(NeedRule::version).orElse(0) != rule.version()) {
            throw new StaleVersion("rule " + rule.code());
        }
        List<NeedFault> faults = faults(rule);
        if (!faults.isEmpty()) {
            return new RuleOutcome.Refused(faults);
        }
        if (before.filter(rule::sameAs).isPresent()) {
            return new RuleOutcome.Done(before.get());
        }
        NeedRule saved = rule.withVersion(rule.version() + 1);
        rules.add(List.of(new NeedRuleRepository.Placed(saved, null)), clock.instant(), actor.name());
        queue.addRules(Set.of(saved.code()));
        audit.record(
                actor,
                before.map(old -> AuditedChange.changed("need_rule.changed", rule.code(), facts(old), facts(saved)))
                        .orElseGet(() -> AuditedChange.made("need_rule.made", rule.code(), facts(saved))));
        return new RuleOutcome.Done(saved);
    }

    /** Whether a rule could be saved as it is; nothing is stored. */
    @AllowedTo(Role.NATIONAL)
    @Transactional(readOnly = true)
    public RuleOutcome check(Actor actor, NeedRule rule) {
        List<NeedFault> faults = faults(rule);
        return faults.isEmpty() ? new RuleOutcome.Done(rule) : new RuleOutcome.Refused(faults);
    }

    private List<NeedFault> faults(NeedRule rule) {
        return RulePolicy.faults(
                rule,
                indicators.newest().stream().map(Indicator::code).collect(Collectors.toSet()),
                planAreas.all().stream().map(PlanArea::code).collect(Collectors.toSet()));
    }

    /**
     * What a rule, as it is or as somebody means to make it, would have found in the year up to the newest value of its
     * indicator. Nothing is stored.
     *
     * @return one for each area, the worst first; none when the rule is not one that could be saved
     */
    @AllowedTo(Role.NATIONAL)
    public List<FoundBefore> preview(Actor actor, NeedRule rule) {
        RuleTest test = reading.tests(List.of(rule)).getFirst();
        return test.newestDay()
                .map(day -> RulePreview.of(test.foundSince(day.minusYears(1).plusDays(1))))
                .orElse(List.of());
    }

    private static Map<String, Object> facts(NeedRule rule) {
        return Map.of(
                "name", rule.name().nb(),
                "enabled", rule.enabled(),
                "indicator", rule.indicator(),
                "kind", rule.kind().name(),
                "trigger", rule.trigger(),
                "worst", rule.worst(),
                "periods", rule.periods(),
                "over", rule.over());
    }
}
