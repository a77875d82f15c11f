package no.opptrapp.reports.status;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.edition.ReportMaker;
import no.opptrapp.reports.edition.ReportPart;

/** Offers the annual status report among the others. */
@Singleton
class StatusReportMaker implements ReportMaker {

    private final StatusReportService reports;
    private final List<StatusPart> parts;

    StatusReportMaker(StatusReportService reports, List<StatusPart> parts) {
        this.reports = reports;
        this.parts = List.copyOf(parts);
    }

    @Override
    public Set<ReportKind> kinds() {
        return Set.of(ReportKind.MUNICIPALITY);
    }

    @Override
    public List<ReportPart> parts(ReportKind kind) {
        List<ReportPart> all = new ArrayList<>();
        all.add(ReportPart.movable("overview", "statusreport.overview", "statusreport.part.overview"));
        all.add(ReportPart.movable("goals", "statusreport.goals", "statusreport.part.goals"));
        all.add(ReportPart.movable("person-years", "statusreport.years", "statusreport.part.years"));
        all.add(ReportPart.movable("needs", "statusreport.needs", "statusreport.part.needs"));
        all.add(ReportPart.movable("measures", "statusreport.measures", "statusreport.part.measures"));
        all.add(ReportPart.movable("effects", "statusreport.effects", "statusreport.part.effects"));
        parts.forEach(part -> all.add(part.part()));
        all.add(ReportPart.movable("calendar", "statusreport.calendar", "statusreport.part.calendar"));
        all.add(ReportPart.fixed("method", "statusreport.method", "statusreport.part.method"));
        return List.copyOf(all);
    }

    @Override
    public Document draft(Actor actor, ReportKey key) {
        return reports.document(actor, key.area(), Integer.parseInt(key.period()), key.language());
    }
}
