package no.opptrapp.planning.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
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
    private final NeedRepository needs;
    private final RuleReading reading;
    private final RetestQueue queue;
    private final Audit audit;
    private final Clock clock;

    NeedRules(
            NeedRuleRepository rules,
            IndicatorRepository indicators,
            PlanAreaRepository planAreas,
            NeedRepository needs,
            RuleReading reading,
            RetestQueue queue,
            Audit audit,
            Clock clock) {
        this.rules = rules;
        this.indicators = indicators;
        this.planAreas = planAreas;
        this.needs = needs;
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
     * stands until that says otherwise. What is the same makes no version. What a rule looks at stays as it was made:
     * its needs rest on it.
     *
     * @throws StaleVersion when somebody changed the rule since that version
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public RuleOutcome save(Actor actor, NeedRule rule) {
        rules.lock();
        Optional<NeedRule> before = newest(rule.code());
        if (rule.version() > 0 && before.map(NeedRule::version).orElse(0) != rule.version()) {
            throw new StaleVersion("rule " + rule.code());
        }
        List<NeedFault> faults = faults(rule, before);
        if (!faults.isEmpty()) {
            return new RuleOutcome.Refused(faults);
        }
        if (before.filter(rule::sameAs).isPresent()) {
            return new RuleOutcome.Done(before.get());
        }
        return new RuleOutcome.Done(added(actor, before, rule));
    }

    /**
     * Takes a rule out of the plan, or back into it. It finds nothing while it is out; the needs it found stand until
     * somebody moves them.
     *
     * @param version the version that was read
     * @param use what it is to be
     * @throws NotInScope when there is no such rule
     * @throws StaleVersion when somebody changed the rule since that version
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public NeedRule use(Actor actor, String code, int version, NeedRule.Use use) {
        rules.lock();
        NeedRule before = newest(code).orElseThrow(() -> new NotInScope("rule " + code));
        if (before.version() != version) {
            throw new StaleVersion("rule " + code);
        }
        return before.use() == use ? before : added(actor, Optional.of(before), before.in(use));
    }

    /** How many needs that a rule found are open. */
    @AllowedTo(Role.NATIONAL)
    @Transactional(readOnly = true)
    public int openNeeds(Actor actor, String code) {
        return needs.countOpen(code);
    }

    private NeedRule added(Actor actor, Optional<NeedRule> before, NeedRule rule) {
        NeedRule saved = rule.withVersion(rule.version() + 1);
        rules.add(List.of(new NeedRuleRepository.Placed(saved, null)), clock.instant(), actor.name());
        queue.addRules(Set.of(saved.code()));
        audit.record(
                actor,
                before.map(old -> AuditedChange.changed("need_rule.changed", rule.code(), facts(old), facts(saved)))
                        .orElseGet(() -> AuditedChange.made("need_rule.made", rule.code(), facts(saved))));
        return saved;
    }

    private Optional<NeedRule> newest(String code) {
        return rules.newest().stream()
                .filter(other -> other.code().equals(code))
                .findFirst();
    }

    /** Whether a rule could be saved as it is; nothing is stored. */
    @AllowedTo(Role.NATIONAL)
    @Transactional(readOnly = true)
    public RuleOutcome check(Actor actor, NeedRule rule) {
        List<NeedFault> faults = faults(rule, newest(rule.code()));
        return faults.isEmpty() ? new RuleOutcome.Done(rule) : new RuleOutcome.Refused(faults);
    }

    private List<NeedFault> faults(NeedRule rule, Optional<NeedRule> before) {
        return new RulePolicy(
                        indicators.newest().stream().collect(Collectors.toMap(Indicator::code, Function.identity())),
                        planAreas.all().stream().map(PlanArea::code).collect(Collectors.toSet()),
                        before)
                .faults(rule);
    }

    /**
     * What a rule, as it is or as somebody means to make it, would have found in each area in the year up to the newest
     * value there that it can judge. Nothing is stored.
     *
     * @return one for each area, the worst first; none when the rule is not one that could be saved
     */
    @AllowedTo(Role.NATIONAL)
    public List<FoundBefore> preview(Actor actor, NeedRule rule) {
        return RulePreview.of(reading.tests(actor, List.of(rule)).getFirst().foundInLastYear());
    }

    private static Map<String, Object> facts(NeedRule rule) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", rule.name().nb());
        facts.put("use", rule.use().name());
        facts.put("indicator", rule.indicator());
        facts.put("kind", rule.kind().name());
        facts.put("trigger", rule.trigger());
        facts.put("worst", rule.worst());
        facts.put("periods", rule.periods());
        facts.put("over", rule.over());
        facts.put("planArea", rule.planArea());
        facts.put("targetGroup", rule.targetGroup().name());
        facts.put("level", rule.level().name());
        return facts;
    }
}
