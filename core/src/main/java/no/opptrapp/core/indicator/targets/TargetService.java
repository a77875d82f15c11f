package no.opptrapp.core.indicator.targets;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Audit;
import no.opptrapp.core.access.AuditedChange;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.Scopes;

/** Sets targets, and says how far they are reached. */
@Singleton
public class TargetService {

    private final TargetRepository repository;
    private final IndicatorService indicators;
    private final UsableValues values;
    private final Areas areas;
    private final Scopes scopes;
    private final Audit audit;
    private final Clock clock;

    TargetService(
            TargetRepository repository,
            IndicatorService indicators,
            UsableValues values,
            Areas areas,
            Scopes scopes,
            Audit audit,
            Clock clock) {
        this.repository = repository;
        this.indicators = indicators;
        this.values = values;
        this.areas = areas;
        this.scopes = scopes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The target that counts for an area for each indicator that has one, in the order of the indicators: its own, or
     * that of the nearest area around it.
     *
     * @throws NotInScope when there is no such area
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<TargetSheet> all(Actor actor, String area) {
        List<TargetSheet> sheets = new ArrayList<>();
        List<Area> around = around(area);
        Map<String, Target> nearest = nearest(around);
        for (Indicator indicator : indicators.list(actor)) {
            Target target = nearest.get(indicator.code());
            if (target != null) {
                sheets.add(sheet(actor, target, indicator, around));
            }
        }
        return sheets;
    }

    /** The target that counts for an area and one indicator, as in {@link #all}. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public Optional<TargetSheet> find(Actor actor, String area, String indicator) {
        Indicator definition = indicators.get(actor, indicator);
        List<Area> around = around(area);
        return Optional.ofNullable(nearest(around).get(indicator))
                .map(target -> sheet(actor, target, definition, around));
    }

    /** All versions of the area's own target, newest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public List<TargetRepository.Entry> history(Actor actor, String area, String indicator) {
        return repository.history(area, indicator);
    }

    /**
     * Sets the area's own target.
     *
     * @throws NotInScope when the area is outside the actor's scope, or there is no such indicator
     * @throws StaleVersion when it is not the newest version that is replaced
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public TargetOutcome set(Actor actor, TargetDraft draft) {
        Area area = own(actor, draft.area());
        Indicator indicator = indicators.get(actor, draft.indicator());
        repository.lock();
        Optional<TargetRepository.Entry> before = current(draft.area(), draft.indicator(), draft.version());
        Double baseline = draft.baselineValue();
        if (baseline == null) {
            baseline = values.at(actor, indicator.code(), draft.area(), draft.baseline())
                    .map(ValueAt::value)
                    .orElse(null);
        }
        List<TargetOutcome.Fault> faults = new TargetPolicy(indicator, area.kind(), draft, baseline).faults();
        if (!faults.isEmpty() || baseline == null) {
            return new TargetOutcome.Refused(faults);
        }
        Target target = new Target(
                indicator.code(),
                area.code(),
                new ValueAt(draft.baseline(), baseline),
                new ValueAt(draft.period(), draft.value()),
                before.map(entry -> entry.target().version()).orElse(0) + 1,
                clock.instant(),
                actor.name());
        repository.add(new TargetRepository.Entry(target, false));
        audit.record(
                actor,
                new AuditedChange(
                        "target.set",
                        subject(target),
                        before.filter(entry -> !entry.withdrawn())
                                .map(entry -> facts(entry.target()))
                                .orElse(null),
                        facts(target)));
        return new TargetOutcome.Done(target);
    }

    /**
     * Takes the area's own target away; those of areas around it count again.
     *
     * @throws NotInScope when the area is outside the actor's scope, or it has no target
     * @throws StaleVersion when it is not the newest version that is taken away
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional
    public void remove(Actor actor, String area, String indicator, int version) {
        own(actor, area);
        repository.lock();
        Target target = current(area, indicator, version)
                .filter(entry -> !entry.withdrawn())
                .map(TargetRepository.Entry::target)
                .orElseThrow(() -> new NotInScope("target of " + area));
        Target last = new Target(
                indicator, area, target.baseline(), target.goal(), version + 1, clock.instant(), actor.name());
        repository.add(new TargetRepository.Entry(last, true));
        audit.record(actor, AuditedChange.removed("target.removed", subject(target), facts(target)));
    }

    private Optional<TargetRepository.Entry> current(String area, String indicator, int version) {
        Optional<TargetRepository.Entry> newest = repository.newest(area, indicator);
        int standing = newest.filter(entry -> !entry.withdrawn())
                .map(entry -> entry.target().version())
                .orElse(0);
        if (standing != version) {
            throw new StaleVersion("target of " + area + " for " + indicator);
        }
        return newest;
    }

    private Area own(Actor actor, String code) {
        if (!scopes.of(actor).test(code)) {
            throw new NotInScope("area " + code);
        }
        return around(code).getFirst();
    }

    /** The area itself and what it lies in, nearest first. */
    private List<Area> around(String code) {
        AreaRegister register = areas.register();
        return register.newestBorders(code)
                .map(borders -> {
                    List<Area> around = new ArrayList<>();
                    register.find(borders, code).ifPresent(around::add);
                    around.addAll(register.above(borders, code));
                    return around;
                })
                .orElseThrow(() -> new NotInScope("area " + code));
    }

    private Map<String, Target> nearest(List<Area> around) {
        List<String> codes = around.stream().map(Area::code).toList();
        Map<String, Target> nearest = new LinkedHashMap<>();
        repository.standing(codes).stream()
                .sorted(Comparator.comparingInt(target -> codes.indexOf(target.area())))
                .forEach(target -> nearest.putIfAbsent(target.indicator(), target));
        return nearest;
    }

    private TargetSheet sheet(Actor actor, Target target, Indicator indicator, List<Area> around) {
        Area of = around.stream()
                .filter(area -> area.code().equals(target.area()))
                .findFirst()
                .orElseThrow();
        boolean inherited = !of.equals(around.getFirst());
        UsableValues.Behind behind = values.newestBehind(actor, target);
        Light light = Lights.of(target, indicator, behind.value());
        Light complete = behind.early().map(light::before).orElse(light);
        return new TargetSheet(target, of, inherited, inherited ? complete.of(of.name()) : complete);
    }

    private static String subject(Target target) {
        return target.area() + "/" + target.indicator();
    }

    private static Map<String, Object> facts(Target target) {
        return Map.of(
                "baseline", target.baseline().value(),
                "baselinePeriod", target.baseline().period().key(),
                "target", target.goal().value(),
                "targetPeriod", target.goal().period().key());
    }
}
