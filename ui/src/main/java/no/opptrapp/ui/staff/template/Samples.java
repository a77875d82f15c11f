package no.opptrapp.ui.staff.template;

import jakarta.inject.Singleton;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.text.Language;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.ui.staff.edition.OwnReports;

/** Finds a real report to show a template with. */
@Singleton
final class Samples {

    private final OwnReports own;
    private final PlanningAreas areas;

    Samples(OwnReports own, PlanningAreas areas) {
        this.own = own;
        this.areas = areas;
    }

    /** Of the area itself, or of the first that lies in it; of the newest round. */
    Optional<ReportKey> of(Actor actor, ReportKind kind, String area) {
        return switch (kind) {
            case ROUND ->
                own.rounds(actor, kind, Country.CODE, Language.NB).stream().findFirst();
            case ROUND_REGION ->
                own.areas(actor, kind).stream()
                        .findFirst()
                        .flatMap(region -> own.rounds(actor, kind, region.code(), Language.NB).stream()
                                .findFirst());
            case MUNICIPALITY, COUNTY, COUNTRY ->
                own.areas(actor, kind).stream()
                        .map(each -> each.code())
                        .filter(code -> areas.lies(code, area))
                        .findFirst()
                        .map(code -> ReportKey.annual(kind, code, own.year(actor), own.language(actor, code)));
        };
    }
}
