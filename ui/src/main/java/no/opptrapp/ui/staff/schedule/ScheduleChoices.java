package no.opptrapp.ui.staff.schedule;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Country;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Visit;

/** What the visitor may have made by itself: which kinds of reports, of which areas and series. */
final class ScheduleChoices {

    private final Visit visit;
    private final List<Area> own;
    private final List<Survey> series;

    ScheduleChoices(Visit visit, Areas areas, PlanningAreas planning, Surveys surveys) {
        this.visit = visit;
        this.own = planning.own(visit.actor()).stream()
                .map(code -> areas.register().newest(code).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        this.series = surveys.all(visit.actor());
    }

    List<ReportKind> kinds() {
        return switch (visit.actor().role()) {
            case MANAGER -> List.of(ReportKind.MUNICIPALITY);
            case COORDINATOR -> List.of(ReportKind.MUNICIPALITY, ReportKind.COUNTY);
            default ->
                List.of(
                        ReportKind.MUNICIPALITY,
                        ReportKind.COUNTY,
                        ReportKind.COUNTRY,
                        ReportKind.ROUND,
                        ReportKind.ROUND_REGION);
        };
    }

    /** The widest first. */
    List<Area> areas(ReportKind kind) {
        return own.stream().filter(isOf(kind)).toList();
    }

    private static Predicate<Area> isOf(ReportKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> area -> true;
            case COUNTY -> area -> area.kind() == AreaKind.COUNTY || area.code().equals(Country.CODE);
            case COUNTRY, ROUND -> area -> area.code().equals(Country.CODE);
            case ROUND_REGION ->
                area -> area.kind() == AreaKind.REGION || area.code().equals(Country.CODE);
        };
    }

    List<Survey> series() {
        return series;
    }
}
