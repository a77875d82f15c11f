package no.opptrapp.planning.goal.store;

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
import no.opptrapp.planning.goal.PlanAreaDefinition;
import no.opptrapp.planning.goal.PlanAreaRepository;

/** Brings the carried plan areas into the database. */
@Singleton
@Requires(beans = JdbcOperations.class)
class PlanAreaLoading {

    private final PlanAreaRepository repository;
    private final Clock clock;

    PlanAreaLoading(PlanAreaRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @AllowedTo({})
    @Transactional
    void load(Actor job) {
        if (repository.mayLoad()) {
            load(PlanAreaFile.read());
        }
    }

    /** A next version of those that say something else than before; what a person has edited stays as it was left. */
    private void load(List<PlanAreaDefinition> carried) {
        repository.holdDefinitions();
        repository.place(carried.stream().map(PlanAreaDefinition::area).toList());
        Map<String, PlanAreaDefinition> known =
                repository.newest().stream().collect(Collectors.toMap(PlanAreaDefinition::code, Function.identity()));
        Set<String> edited = repository.edited();
        List<PlanAreaDefinition> versions = new ArrayList<>();
        for (PlanAreaDefinition definition : carried) {
            PlanAreaDefinition before = known.get(definition.code());
            if (before == null) {
                versions.add(definition);
            } else if (!edited.contains(definition.code())
                    && !before.equals(definition.withVersion(before.version()))) {
                versions.add(definition.withVersion(before.version() + 1));
            }
        }
        repository.add(versions, clock.instant(), null);
    }
}
