package no.opptrapp.planning.reminder;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.Role;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.need.ListedNeed;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;

/** What waits for the actor: measures whose end is near or past, and needs of wider areas that nobody has answered. */
@Singleton
public class WaitingService {

    /** More measures than an area has. */
    private static final int READ = 10_000;

    private static final Set<NeedState> OPEN =
            Set.of(NeedState.FOUND, NeedState.ACKNOWLEDGED, NeedState.PLANNED, NeedState.WATCHED);

    private final MeasureService measures;
    private final NeedService needs;

    WaitingService(MeasureService measures, NeedService needs) {
        this.measures = measures;
        this.needs = needs;
    }

    /** Measures planned or under way that should be done by a day, the first to end first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Measure> ending(Actor actor, LocalDate by) {
        MeasurePage byEnd = new MeasurePage(MeasurePage.Order.ENDS_ON, false, null, 0, READ);
        return measures.find(actor, MeasureQuery.all(), byEnd).stream()
                .filter(measure -> measure.facts().status().isActive())
                .filter(measure -> endsBy(measure, by))
                .toList();
    }

    private static boolean endsBy(Measure measure, LocalDate day) {
        LocalDate end = measure.facts().schedule().endsOn();
        return end != null && !end.isAfter(day);
    }

    /** Needs of wider areas that the actor's own has neither taken nor left, the gravest first. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<Need> unanswered(Actor actor) {
        return needs.find(actor, NeedQuery.all().in(OPEN).worstFirst(), null, NeedService.LIMIT).items().stream()
                .filter(listed -> listed.inherited() && listed.children().isEmpty())
                .map(ListedNeed::need)
                .toList();
    }
}
