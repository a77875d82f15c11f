package no.opptrapp.planning.need.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.planning.need.NeedRule;
import no.opptrapp.planning.need.NeedRuleRepository;
import no.opptrapp.planning.need.RetestQueue;

/** Brings the carried rules into the database: new ones, and changed ones that nobody has edited. */
@Singleton
@Requires(beans = JdbcOperations.class)
class RuleLoading {

    private final NeedRuleRepository rules;
    private final RetestQueue queue;
    private final Clock clock;

    RuleLoading(NeedRuleRepository rules, RetestQueue queue, Clock clock) {
        this.rules = rules;
        this.queue = queue;
        this.clock = clock;
    }

    @AllowedTo({})
    @Transactional
    void load(Actor job) {
        if (!rules.mayLoad()) {
            return;
        }
        rules.lock();
        Map<String, NeedRule> there =
                rules.newest().stream().collect(Collectors.toMap(NeedRule::code, Function.identity()));
        Set<String> edited = rules.edited();
        List<NeedRule> carried = RuleFile.read();
        List<NeedRuleRepository.Placed> versions = new ArrayList<>();
        for (int i = 0; i < carried.size(); i++) {
            NeedRule rule = carried.get(i);
            NeedRule before = there.get(rule.code());
            if (before == null) {
                versions.add(new NeedRuleRepository.Placed(rule.withVersion(1), i + 1));
            } else if (!edited.contains(rule.code()) && !before.sameAs(rule)) {
                versions.add(new NeedRuleRepository.Placed(rule.withVersion(before.version() + 1), i + 1));
            }
        }
        if (!versions.isEmpty()) {
            rules.add(versions, clock.instant(), job.name());
            queue.addRules(versions.stream().map(placed -> placed.rule().code()).collect(Collectors.toSet()));
        }
    }
}
