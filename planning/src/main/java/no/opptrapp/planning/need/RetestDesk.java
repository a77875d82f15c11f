package no.opptrapp.planning.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;

/**
 * Works off what waits to be tested, one after the other: whoever tests has waited for those before, and reads the values
 * after that. So a need never rests on older values than it did before.
 */
@Singleton
class RetestDesk {

    private final RetestQueue queue;
    private final NeedRuleRepository rules;
    private final RuleReading reading;
    private final NeedRepository needs;
    private final NeedPlanning planning;
    private final IndicatorRepository indicators;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    RetestDesk(
            RetestQueue queue,
            NeedRuleRepository rules,
            RuleReading reading,
            NeedRepository needs,
            NeedPlanning planning,
            IndicatorRepository indicators,
            Audit audit,
            Ids ids,
            Clock clock) {
        this.queue = queue;
        this.rules = rules;
        this.reading = reading;
        this.needs = needs;
        this.planning = planning;
        this.indicators = indicators;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** How many needs got which verdict. */
    @AllowedTo({})
    @Transactional
    Map<Verdict, Integer> work(Actor job) {
        if (queue.waiting().isEmpty()) {
            return Map.of();
        }
        needs.lockTesting();
        RetestQueue.Waiting waiting = queue.waiting();
        Map<Verdict, Integer> counts = settle(job, findings(job, touched(waiting)));
        queue.done(waiting, clock.instant());
        return counts;
    }

    /** Codes of the rules that wait to be tested. */
    @AllowedTo({})
    @Transactional(readOnly = true)
    List<String> waiting(Actor job) {
        return touched(queue.waiting()).stream().map(NeedRule::code).toList();
    }

    /** Tests one of the rules that wait, by itself; what waits goes on waiting, as others may not have been tested. */
    @AllowedTo({})
    @Transactional
    void work(Actor job, String code) {
        needs.lockTesting();
        List<NeedRule> one = touched(queue.waiting()).stream()
                .filter(rule -> rule.code().equals(code))
                .toList();
        settle(job, findings(job, one));
    }

    private List<RuleFindings> findings(Actor job, List<NeedRule> tested) {
        return reading.tests(job, tested).stream().map(RuleTest::findings).toList();
    }

    /** The rules in force that are touched. */
    private List<NeedRule> touched(RetestQueue.Waiting waiting) {
        Set<String> touched = touched(waiting.indicators());
        return rules.newest().stream()
                .filter(NeedRule::isOn)
                .filter(rule -> waiting.rules().contains(rule.code()) || touched.contains(rule.indicator()))
                .toList();
    }

    /** The indicators themselves, and those worked out from them. */
    private Set<String> touched(Set<String> changed) {
        Set<String> touched = new HashSet<>(changed);
        for (Indicator indicator : indicators.newest()) {
            Indicator.Formula formula = indicator.formula();
            if (formula != null
                    && (changed.contains(formula.numerator())
                            || changed.contains(formula.denominator().split("@", 2)[0]))) {
                touched.add(indicator.code());
            }
        }
        return touched;
    }

    /** Stores what came of testing. */
    private Map<Verdict, Integer> settle(Actor job, List<RuleFindings> findings) {
        List<String> codes = findings.stream().map(each -> each.rule().code()).toList();
        // Held first: whoever moves one or adds to it has come before, and is seen, or waits.
        List<Need> held = needs.holdOfRules(codes);
        Retest retest = new Retest(ids::next, clock.instant(), job.name(), needs.spokenOf(codes));
        retest.hold(findings, held);
        needs.addAll(retest.made());
        needs.changeAll(retest.changed(), clock.instant());
        needs.changeAll(planned(retest.again()), clock.instant());
        needs.addAllEvidence(retest.evidence());
        if (!retest.counts().isEmpty()) {
            Map<String, Object> counts = new TreeMap<>();
            retest.counts()
                    .forEach((verdict, count) -> counts.put(verdict.name().toLowerCase(Locale.ROOT), count));
            audit.record(job, AuditedChange.made("needs.tested", "needs", counts));
        }
        return retest.counts();
    }

    /** What has come back, with those planned that something is done against already. */
    private List<Need> planned(List<Need> again) {
        Set<UUID> planned = again.isEmpty()
                ? Set.of()
                : planning.planned(again.stream().map(Need::id).collect(Collectors.toSet()));
        return again.stream()
                .map(need -> planned.contains(need.id()) ? need.in(NeedState.PLANNED, null) : need)
                .toList();
    }
}
