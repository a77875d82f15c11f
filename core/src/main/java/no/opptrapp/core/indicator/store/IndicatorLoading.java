package no.opptrapp.core.indicator.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorRepository;
import no.opptrapp.core.indicator.ValueChanges;

/** Brings the carried definitions into the database. */
@Singleton
@Requires(beans = JdbcOperations.class)
class IndicatorLoading {

    private final IndicatorRepository repository;
    private final ValueChanges changes;

    IndicatorLoading(IndicatorRepository repository, ValueChanges changes) {
        this.repository = repository;
        this.changes = changes;
    }

    /**
     * Adds the definitions that are new, and a next version of those that say something else than before. What a person
     * has edited stays as that person left it.
     */
    @AllowedTo({})
    @Transactional
    int load(Actor job, List<Indicator> definitions) {
        if (!repository.mayDefine()) {
            return 0;
        }
        repository.lockDefining();
        Map<String, Indicator> known =
                repository.newest().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        Set<String> edited = repository.edited();
        List<IndicatorRepository.Placed> versions = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            Indicator definition = definitions.get(i);
            Indicator before = known.get(definition.code());
            if (before == null || (!edited.contains(definition.code()) && !before.sameAs(definition))) {
                int version = before == null ? 1 : before.version() + 1;
                versions.add(new IndicatorRepository.Placed(definition.withVersion(version), i + 1));
            }
        }
        repository.add(versions);
        changes.tell(
                job,
                versions.stream()
                        .map(IndicatorRepository.Placed::indicator)
                        .filter(now -> known.containsKey(now.code()) && now.givesOtherValuesThan(known.get(now.code())))
                        .map(Indicator::code)
                        .toList());
        return versions.size();
    }
}
