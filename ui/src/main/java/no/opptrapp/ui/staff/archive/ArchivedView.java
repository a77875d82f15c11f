package no.opptrapp.ui.staff.archive;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** One report that was kept: its files, what has been corrected since, and what it rests on. */
@Prototype
@Route(ArchiveView.PATH + "/:report")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class ArchivedView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient ArchiveService archive;
    private final Div content = new Div();

    public ArchivedView(Visit visit, ArchiveService archive) {
        this.visit = visit;
        this.archive = archive;
        add(content);
    }

    /** Where the page of a report is. */
    public static String address(UUID report) {
        return ArchiveView.PATH + "/" + report;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters()
                .get("report")
                .flatMap(Ids::read)
                .orElseThrow(() -> new NotInScope("archived report"));
        ArchivedReport report = archive.get(visit.actor(), id);
        title(ReportWords.named(visit, report));
        trail(new Anchor(ArchiveView.PATH, visit.say("archived.title")));
        actions(
                Parts.download(ArchiveFileServlet.address(id, "pdf"), Icon.DOWNLOAD, visit.say("archived.pdf")),
                page(id),
                Parts.download(ArchiveFileServlet.address(id, "xlsx"), Icon.DOWNLOAD, visit.say("archived.xlsx")));
        content.removeAll();
        content.add(
                Parts.section(visit.say("archived.since"), new ChangesPart(visit, archive, report)),
                Parts.section(visit.say("archived.imprint"), imprint(report)));
    }

    private Anchor page(UUID id) {
        Anchor page = Parts.linkButton(ArchiveFileServlet.address(id, "html"), Icon.REPORT, visit.say("archived.html"));
        page.setRouterIgnore(true);
        return page;
    }

    private DescriptionList imprint(ArchivedReport report) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("sheet");
        var language = visit.actor().language();
        ArchivedReport.Made made = report.imprint();
        fact(facts, "archived.kind", ReportWords.kind(visit, report.key().kind()));
        fact(facts, "archived.language", report.key().language().ownName());
        fact(facts, "archived.kept", Moments.moment(report.keptAt(), language));
        fact(facts, "archived.by", visit.who(report.keptBy()));
        fact(facts, "archived.as", ReportWords.as(visit, report.as()));
        fact(facts, "archived.made", Moments.moment(made.at(), language));
        fact(facts, "archived.program", made.programVersion());
        fact(facts, "archived.definitions", made.definitions());
        fact(facts, "archived.filters", made.filters());
        fact(facts, "archived.data-hash", made.dataHash());
        fact(facts, "archived.hash", report.hash());
        fact(facts, "archived.readers", visit.say(report.everybody() ? "archived.everybody" : "archived.own"));
        return facts;
    }

    private void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(visit.say(name)), new DescriptionList.Description(value));
    }
}
