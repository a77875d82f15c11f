package no.opptrapp.ui.staff.archive;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Areas;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.reports.archive.ArchivePage;
import no.opptrapp.reports.archive.ArchiveQuery;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.status.StatusReportService;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The reports that were kept, the newest first. */
@Prototype
@Route(ArchiveView.PATH)
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class ArchiveView extends Titled implements BeforeEnterObserver {

    static final String PATH = "reports/archive";

    private static final long serialVersionUID = 1L;
    private static final int AT_A_TIME = 50;

    private final transient Visit visit;
    private final transient ArchiveService archive;
    private final transient Areas areas;
    private final transient List<String> own;
    private final ArchiveFilters filters;
    private final Div content = new Div();

    public ArchiveView(
            Visit visit, ArchiveService archive, StatusReportService reports, Areas areas, PlanningAreas planning) {
        this.visit = visit;
        this.archive = archive;
        this.areas = areas;
        this.own = planning.own(visit.actor());
        this.filters = new ArchiveFilters(visit, reports.usualYear(visit.actor()) + 1, own, this::area, this::choose);
        title(visit.say("archived.title"));
        trail(new Anchor("reports", visit.say("editions.title")));
        lead(visit.say("archived.lead"));
        content.getElement().setAttribute("aria-live", "polite");
        add(filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters(), own);
        show();
    }

    private String area(String code) {
        return areas.register()
                .newest(code)
                .map(Area::name)
                .map(name -> visit.say(name) + " (" + code + ")")
                .orElse(code);
    }

    private void choose() {
        String chosen = filters.parameters().getQueryString();
        readAt(chosen.isEmpty() ? PATH : PATH + "?" + chosen);
        show();
    }

    private void show() {
        content.removeAll();
        ArchivePage first = archive.list(visit.actor(), filters.query(), null, AT_A_TIME);
        if (first.items().isEmpty()) {
            boolean narrowed = !filters.query().equals(ArchiveQuery.ALL);
            content.add(Parts.empty(
                    visit.say(narrowed ? "archived.none" : "archived.empty"),
                    visit.say(narrowed ? "archived.none.why" : "archived.empty.why")));
            return;
        }
        PlainTable table = new PlainTable(visit.say("archived.title"))
                .cardsOnPhone()
                .numeric(1)
                .head(
                        visit.say("archived.report"),
                        visit.say("archived.number"),
                        visit.say("archived.language"),
                        visit.say("archived.kept"),
                        visit.say("archived.by"),
                        visit.say("archived.as"),
                        visit.say("archived.since"));
        Div more = new Div();
        content.add(table, more);
        fill(table, more, first);
    }

    private void fill(PlainTable table, Div more, ArchivePage page) {
        page.items().forEach(report -> row(table, report));
        more.removeAll();
        UUID next = page.next();
        if (next != null) {
            more.add(Parts.button(visit.say("archived.older"), () -> fill(table, more, after(next))));
        }
    }

    private ArchivePage after(@Nullable UUID last) {
        return archive.list(visit.actor(), filters.query(), last, AT_A_TIME);
    }

    private void row(PlainTable table, ArchivedReport report) {
        table.row(
                new Anchor(ArchivedView.address(report.id()), report.title()),
                new Span(Integer.toString(report.number())),
                new Span(report.key().language().ownName()),
                new Span(Moments.moment(report.keptAt(), visit.actor().language())),
                new Span(visit.who(report.keptBy())),
                new Span(ReportWords.as(visit, report.as())),
                CorrectionMark.of(visit, report));
    }
}
