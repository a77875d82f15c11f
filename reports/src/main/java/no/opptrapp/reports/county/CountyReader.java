package no.opptrapp.reports.county;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.planning.county.CountyQuery;
import no.opptrapp.planning.county.CountyService;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.reports.status.Subject;
import no.opptrapp.reports.wide.YearsReader;

/** Asks the services for everything the report of a county is made of. They decide what this actor may see. */
@Singleton
class CountyReader {

    private final Areas areas;
    private final CountyService county;
    private final GoalService goals;
    private final YearsReader years;

    CountyReader(Areas areas, CountyService county, GoalService goals, YearsReader years) {
        this.areas = areas;
        this.county = county;
        this.goals = goals;
        this.years = years;
    }

    /** @throws NotInScope when there is no such county within the actor's scope */
    @Transactional(readOnly = true)
    CountyFindings read(Actor actor, String code, int year) {
        Subject subject = Subject.of(areas.register(), code, year)
                .filter(found -> found.area().kind() == AreaKind.COUNTY)
                .orElseThrow(() -> new NotInScope("report of county " + code));
        // Asked for first: it refuses what this actor may not see.
        CountyTable table = county.of(actor, CountyQuery.all().inArea(code));
        return new CountyFindings(
                subject,
                year,
                table,
                goals.planAreas(actor),
                years.read(actor, subject.area(), Optional.of(subject.borders()), year));
    }
}
