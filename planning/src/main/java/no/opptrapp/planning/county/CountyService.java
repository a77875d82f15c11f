package no.opptrapp.planning.county;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.ScopeExpansion;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.planning.county.note.CallDays;
import no.opptrapp.planning.county.note.CallNotes;
import no.opptrapp.planning.need.LowAmongPeers;
import no.opptrapp.planning.need.RuleResult;

/**
 * All municipalities of a county side by side, for those who follow them. Every kind of number comes from one query for
 * all of them, and from the same place as the page that a cell leads to.
 */
@Singleton
public class CountyService {

    /** The indicator of person-years that municipalities are held against each other by. */
    public static final String PERSON_YEARS = "R01";

    private final PlanningAreas planning;
    private final ScopeExpansion expansion;
    private final Areas areas;
    private final PersonYearsOfAll personYears;
    private final LowAmongPeers low;
    private final Counting counting;
    private final Approvals approvals;
    private final CallNotes notes;
    private final ReadinessOfAll readiness;
    private final Clock clock;

    CountyService(
            PlanningAreas planning,
            ScopeExpansion expansion,
            Areas areas,
            PersonYearsOfAll personYears,
            LowAmongPeers low,
            Counting counting,
            Approvals approvals,
            CallNotes notes,
            ReadinessOfAll readiness,
            Clock clock) {
        this.planning = planning;
        this.expansion = expansion;
        this.areas = areas;
        this.personYears = personYears;
        this.low = low;
        this.counting = counting;
        this.approvals = approvals;
        this.notes = notes;
        this.readiness = readiness;
        this.clock = clock;
    }

    /** The areas whose municipalities the actor may look at together, widest first: counties, landsdeler, the country. */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    public List<Area> wide(Actor actor) {
        Set<AreaKind> kinds = Set.of(AreaKind.COUNTRY, AreaKind.REGION, AreaKind.COUNTY);
        Set<String> own = Set.copyOf(planning.own(actor));
        return areas.register().areas(Borders.NEWEST).stream()
                .filter(area -> kinds.contains(area.kind()) && own.contains(area.code()))
                .sorted(Comparator.comparing(Area::kind).reversed())
                .toList();
    }

    /**
     * The municipalities that are asked for.
     *
     * @throws NotInScope when the area is outside the actor's scope, or narrower than a municipality
     */
    @AllowedTo({Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public CountyTable of(Actor actor, CountyQuery query) {
        List<Municipality> asked = asked(actor, query);
        Set<String> codes = asked.stream().map(Municipality::code).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock);
        int reported = PlanningYear.reported(today);
        PersonYearsOfAll.InPeriod years = personYears.newest(actor);
        Map<String, List<RuleResult>> lows = low.of(actor, PERSON_YEARS);
        Map<String, Map<String, PlanCount>> counts = counting.of(actor, asked, today);
        Set<AreaYear> approved = approvals.approved(actor);
        Map<String, CallDays> calls = notes.callDays(actor, codes);
        Map<String, PublishedReadiness> ready = readiness.newest(actor);
        List<CountyRow> rows = asked.stream()
                .map(one -> new CountyRow(
                        one,
                        years.of(one),
                        lows.getOrDefault(one.code(), List.of()),
                        counts.getOrDefault(one.code(), Map.of()),
                        approved.contains(new AreaYear(one.code(), reported)),
                        calls.getOrDefault(one.code(), CallDays.NONE),
                        ready.get(one.code())))
                .map(row -> query.planArea().map(row::in).orElse(row))
                .filter(row -> !query.onlyGaps() || row.count().gaps() > 0)
                .toList();
        int all = query.area().isEmpty()
                ? asked.size()
                : asked(actor, CountyQuery.all()).size();
        return new CountyTable(
                years.indicator(), years.period(), reported, today, rows, all, years.caveats(), years.reconstructed());
    }

    private List<Municipality> asked(Actor actor, CountyQuery query) {
        AreaRegister register = areas.register();
        Predicate<String> within = query.area()
                .map(area -> {
                    Set<String> below = planning.below(actor, area);
                    return (Predicate<String>) code -> below.isEmpty() || below.contains(code);
                })
                .orElseGet(() -> {
                    Set<String> scope = expansion.expand(actor.scope());
                    return code -> scope.contains(Country.CODE) || scope.contains(code);
                });
        List<Municipality> asked = register.municipalities(Borders.NEWEST).stream()
                .filter(one -> within.test(one.code()))
                .toList();
        if (asked.isEmpty() && query.area().isPresent()) {
            throw new NotInScope("municipalities of " + query.area().get());
        }
        return asked;
    }
}
