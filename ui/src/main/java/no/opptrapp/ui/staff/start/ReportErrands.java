package no.opptrapp.ui.staff.start;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.edition.ReportNames;
import no.opptrapp.ui.staff.edition.WaitingReports;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Visit;

/** Reports that wait for the visitor. */
@Singleton
class ReportErrands {

    private final WaitingReports waiting;
    private final AreaService areas;
    private final Surveys surveys;

    ReportErrands(WaitingReports waiting, AreaService areas, Surveys surveys) {
        this.waiting = waiting;
        this.areas = areas;
        this.surveys = surveys;
    }

    /** Those that somebody asks the visitor to read and approve: people come before promises. */
    List<Errand> asked(Visit visit) {
        if (visit.is(Role.OWNER)) {
            return List.of();
        }
        ReportNames names = new ReportNames(visit, areas, surveys);
        List<Errand> errands = new ArrayList<>();
        waiting.asked(visit.actor())
                .forEach((key, step) -> errands.add(new Errand(
                        Icon.REPORT,
                        names.of(key),
                        visit.say(
                                "editions.waits.asked",
                                visit.who(step.byName()),
                                Moments.moment(step.at(), visit.actor().language())),
                        key.page(),
                        true)));
        return errands;
    }

    /** The reports of the year that is over that nobody has begun. */
    List<Errand> notBegun(Visit visit) {
        ReportNames names = new ReportNames(visit, areas, surveys);
        return waiting.notBegun(visit.actor()).stream()
                .map(key -> new Errand(Icon.REPORT, names.of(key), visit.say("start.report.begin"), key.page(), false))
                .toList();
    }
}
