package no.opptrapp.reports.country;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.planning.county.CountyQuery;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.CountyService;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.reports.wide.YearsReader;

/** Asks the services for everything the national status report is made of. They decide what this actor may see. */
@Singleton
class CountryReader {

    private static final Set<NeedState> OPEN =
            Stream.of(NeedState.values()).filter(NeedState::isOpen).collect(Collectors.toUnmodifiableSet());

    private final Areas areas;
    private final CountyService county;
    private final GoalService goals;
    private final NationalReading national;
    private final NeedService needs;
    private final YearsReader years;

    CountryReader(
            Areas areas,
            CountyService county,
            GoalService goals,
            NationalReading national,
            NeedService needs,
            YearsReader years) {
        this.areas = areas;
        this.county = county;
        this.goals = goals;
        this.national = national;
        this.needs = needs;
        this.years = years;
    }

    /** @throws NotInScope when the actor's scope is not the whole country */
    @Transactional(readOnly = true)
    CountryFindings read(Actor actor, int year) {
        if (!actor.scope().contains(Country.CODE)) {
            throw new NotInScope("report of the country");
        }
        AreaRegister register = areas.register();
        Area country = register.newest(Country.CODE).orElseThrow();
        CountyTable table = county.of(actor, CountyQuery.all().inArea(Country.CODE));
        List<PlanGoal> plan = goals.goals(actor);
        List<Indicator> indicators = CountryFindings.indicators(plan);
        return new CountryFindings(
                country,
                year,
                plan,
                national.targets(actor),
                national.lines(actor, indicators, year),
                national.services(actor, indicators, year),
                years.read(actor, country, Optional.empty(), year),
                table,
                register.regions().stream()
                        .map(region -> line(actor, register, region, table))
                        .toList(),
                needs.ofArea(actor, Country.CODE, OPEN).size());
    }

    private RegionLine line(Actor actor, AreaRegister register, Region region, CountyTable table) {
        Set<String> inside = register.municipalities(Borders.NEWEST, region.code()).stream()
                .map(Municipality::code)
                .collect(Collectors.toSet());
        List<PlanCount> counts = table.rows().stream()
                .filter(row -> inside.contains(row.code()))
                .map(CountyRow::count)
                .toList();
        return new RegionLine(
                region,
                counts.size(),
                (int) counts.stream().filter(count -> count.needs() > 0).count(),
                counts.stream().reduce(PlanCount.NONE, PlanCount::plus),
                needs.ofArea(actor, region.code(), OPEN).size(),
                register.population(region.code(), register.populationYears().getLast())
                        .map(population -> population.all())
                        .orElse(null));
    }
}
