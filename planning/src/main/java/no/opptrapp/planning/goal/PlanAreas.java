package no.opptrapp.planning.goal;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Reads and edits what the plan says of its areas: a changed sheet is a new version, and the versions before it stay. */
@Singleton
public class PlanAreas {

    private final PlanAreaRepository repository;
    private final Audit audit;
    private final Clock clock;

    PlanAreas(PlanAreaRepository repository, Audit audit, Clock clock) {
        this.repository = repository;
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest version of each, in the order of the plan. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<PlanAreaDefinition> all(Actor actor) {
        return repository.newest();
    }

    /**
     * All versions of one, newest first.
     *
     * @throws NotInScope when there is no plan area with this code
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<PlanAreaVersion> history(Actor actor, String code) {
        List<PlanAreaVersion> versions = repository.history(code);
        if (versions.isEmpty()) {
            throw new NotInScope("plan area " + code);
        }
        return versions;
    }

    /**
     * Makes the next version.
     *
     * @param draft what it is to say; its version is the one that was read, and its goal stays what it is
     * @throws NotInScope when there is no plan area with this code
     * @throws StaleVersion when there is a newer version than the one that was read
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public PlanAreaChange edit(Actor actor, PlanAreaDefinition draft) {
        repository.holdDefinitions();
        PlanAreaDefinition before = history(actor, draft.code()).getFirst().definition();
        if (before.version() != draft.version()) {
            throw new StaleVersion("plan area " + draft.code());
        }
        if (before.equals(draft)) {
            return new PlanAreaChange.Done(before);
        }
        List<GoalFault> faults = PlanAreaPolicy.faults(draft);
        if (!faults.isEmpty()) {
            return new PlanAreaChange.Refused(faults);
        }
        PlanAreaDefinition after = draft.withVersion(before.version() + 1);
        repository.add(List.of(after), clock.instant(), actor.name());
        audit.record(actor, AuditedChange.changed("plan_area.edited", draft.code(), facts(before), facts(after)));
        return new PlanAreaChange.Done(after);
    }

    private static Map<String, Object> facts(PlanAreaDefinition definition) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", definition.area().name().nb());
        facts.put("version", definition.version());
        put(facts, "wording", definition.wording());
        put(facts, "description", definition.description());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Text.@Nullable Named text) {
        if (text != null) {
            facts.put(name, text.nb());
        }
    }
}
