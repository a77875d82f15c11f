package no.opptrapp.core.indicator;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.indicator.DefinitionOutcome.Done;
import no.opptrapp.core.indicator.DefinitionOutcome.Refused;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Edits definition sheets: a changed one is a new version, and the versions before it stay. */
@Singleton
public class Definitions {

    private final IndicatorRepository repository;
    private final ValueChanges changes;
    private final Audit audit;
    private final Clock clock;

    Definitions(IndicatorRepository repository, ValueChanges changes, Audit audit, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.audit = audit;
        this.clock = clock;
    }

    /** All versions of a definition, newest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<DefinitionVersion> history(Actor actor, String code) {
        return repository.history(code);
    }

    /**
     * Makes the next version of a definition. Whoever looks at values is told when they can be others by it.
     *
     * @param draft what it is to say; its version is the one that was read
     * @throws NotInScope when there is no indicator with this code
     * @throws StaleVersion when there is a newer version than the one that was read
     */
    @AllowedTo(Role.NATIONAL)
    @Transactional
    public DefinitionOutcome edit(Actor actor, Indicator draft) {
        repository.lockDefining();
        Map<String, Indicator> all = new LinkedHashMap<>();
        repository.newest().forEach(indicator -> all.put(indicator.code(), indicator));
        Indicator before = all.get(draft.code());
        if (before == null) {
            throw new NotInScope("indicator " + draft.code());
        }
        if (before.version() != draft.version()) {
            throw new StaleVersion("indicator " + draft.code());
        }
        if (before.equals(draft)) {
            return new Done(before);
        }
        List<DefinitionOutcome.Fault> faults = new DefinitionPolicy(draft, all).faults();
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        Indicator after = draft.withVersion(before.version() + 1);
        repository.edit(after, actor.name(), clock.instant());
        audit.record(actor, AuditedChange.changed("indicator.edited", draft.code(), facts(before), facts(after)));
        if (before.givesOtherValuesThan(after)) {
            changes.tell(actor, Set.of(draft.code()));
        }
        return new Done(after);
    }

    private static Map<String, Object> facts(Indicator indicator) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", indicator.name().nb());
        facts.put("version", indicator.version());
        facts.put("planArea", indicator.planArea());
        facts.put("unit", indicator.unit().written());
        Indicator.Formula formula = indicator.formula();
        if (formula != null) {
            facts.put("formula", formula.numerator() + " / " + formula.denominator() + " × " + formula.factor());
        }
        put(facts, "meaning", indicator.guidance().meaning());
        put(facts, "caveats", indicator.guidance().caveats());
        put(facts, "numerator", indicator.numeratorText());
        put(facts, "denominator", indicator.denominatorText());
        facts.put("disclosure", indicator.guidance().disclosure().name());
        facts.put(
                "breaks",
                indicator.guidance().breaks().stream()
                        .map(Guidance.Break::period)
                        .toList());
        facts.put("mergeRule", indicator.mergeRule().name());
        facts.put("level", indicator.level().name());
        facts.put("direction", indicator.direction().name());
        facts.put("rankable", indicator.rankable());
        facts.put("period", indicator.period());
        facts.put("source", indicator.source());
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, Text.@Nullable Named text) {
        if (text != null) {
            facts.put(name, text.nb());
        }
    }
}
