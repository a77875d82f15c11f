package no.opptrapp.ui.staff.archive;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.reports.archive.ArchiveService;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.archive.Changes;
import no.opptrapp.ui.staff.shell.Meanwhile;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been corrected since a report was kept. The report is made anew to find out, which takes a moment. */
final class ChangesPart extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ChangesPart.class);

    private final transient Visit visit;

    ChangesPart(Visit visit, ArchiveService archive, ArchivedReport report) {
        this.visit = visit;
        getElement().setAttribute("aria-live", "polite");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", visit.say("archived.comparing"));
        add(Parts.quiet(visit.say("archived.comparing")), bar);
        addAttachListener(attached -> compare(attached.getUI(), archive, report));
    }

    private void compare(UI ui, ArchiveService archive, ArchivedReport report) {
        Actor actor = visit.actor();
        Thread.ofPlatform().daemon().name("archive-changes").start(() -> {
            try {
                Optional<Changes> changes = archive.changes(actor, report.id());
                Meanwhile.show(ui, () -> show(report, changes));
            } catch (RuntimeException e) {
                LOG.error("The archived report {} could not be compared", report.id(), e);
                Meanwhile.show(ui, this::failed);
            }
        });
    }

    private void failed() {
        removeAll();
        add(Parts.notice("refused", visit.say("archived.failed")));
    }

    private void show(ArchivedReport report, Optional<Changes> found) {
        removeAll();
        if (found.isEmpty()) {
            add(Parts.notice("signal", visit.say("archived.gone")));
            return;
        }
        Changes changes = found.get();
        if (changes.parts().isEmpty()) {
            add(Parts.notice("done", visit.say("archived.nothing"), Parts.quiet(visit.say("archived.nothing.why"))));
            return;
        }
        add(Parts.notice(
                "signal",
                visit.say("archived.found", changes.parts().size()),
                Parts.quiet(visit.say("archived.found.why", report.number()))));
        changes.parts().forEach(this::add);
    }

    private void add(Changes.Part part) {
        String name = visit.say("archived.part", part.label(), part.title());
        PlainTable table = new PlainTable(name)
                .cardsOnPhone()
                .numeric(2, 3)
                .head(
                        visit.say("archived.row"),
                        visit.say("archived.column"),
                        visit.say("archived.before"),
                        visit.say("archived.after"));
        String none = visit.say("archived.no-value");
        part.values()
                .forEach(value -> table.row(
                        value.row(),
                        value.column(),
                        Objects.requireNonNullElse(value.before(), none),
                        Objects.requireNonNullElse(value.after(), none)));
        add(new H3(name), table);
        if (part.more() > 0) {
            add(Parts.quiet(visit.say("archived.more", part.more())));
        }
    }
}
