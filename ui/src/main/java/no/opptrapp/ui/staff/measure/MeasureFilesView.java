package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.measure.FileOutcome;
import no.opptrapp.planning.measure.MeasureFiles;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.ui.staff.imports.Arrival;
import no.opptrapp.ui.staff.imports.FaultList;
import no.opptrapp.ui.staff.imports.FileDrop;
import no.opptrapp.ui.staff.imports.Lost;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Measures as a file: out to work on in a spreadsheet, and in again, all of it or nothing. */
@Prototype
@Route("measures/files")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class MeasureFilesView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final Div outcome = new Div();

    public MeasureFilesView(Visit visit, MeasureService measures, MeasureFiles files, MeasureVocabulary vocabulary) {
        this.visit = visit;
        title(visit.say("measures.files"));
        lead(visit.say("measures.files.lead"));
        trail(new Anchor("measures", visit.say("measures.title")));
        AreaField area = new AreaField(vocabulary.of(visit), measures.areas(visit.actor()));
        area.hint(visit.say("measures.files.area"));
        outcome.getElement().setAttribute("aria-live", "polite");
        Div out = new Div(
                Parts.download(
                        MeasureFileServlet.address(TableKind.XLSX), Icon.DOWNLOAD, visit.say("measures.files.xlsx")),
                Parts.download(
                        MeasureFileServlet.address(TableKind.CSV), Icon.DOWNLOAD, visit.say("measures.files.csv")));
        out.addClassName("actions");
        FileDrop<FileOutcome> upload = new FileDrop<>(
                visit,
                List.of(".csv", ".xlsx"),
                List.of("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                (sender, name, file, progress) -> files.take(sender, area.code(), file),
                Progress.UNWATCHED,
                this::show);
        add(
                Parts.section(visit.say("measures.files.out"), out),
                Parts.section(visit.say("measures.files.in"), area, upload, outcome),
                Parts.section(
                        visit.say("measures.files.form"),
                        new Paragraph(visit.say("measures.files.columns")),
                        Parts.quiet(visit.say("measures.files.values"))));
    }

    private void show(Arrival<FileOutcome> arrival, String file) {
        outcome.removeAll();
        outcome.add(
                switch (arrival) {
                    case Arrival.Settled<FileOutcome>(FileOutcome.Taken taken) ->
                        Parts.notice(
                                "done",
                                visit.say(
                                        "measures.files.taken", file, taken.made(), taken.changed(), taken.unchanged()),
                                new Anchor("measures", visit.say("measures.files.look")));
                    case Arrival.Settled<FileOutcome>(FileOutcome.Refused refused) ->
                        new FaultList(visit, refused.faults(), refused.faultCount(), file);
                    default -> Lost.notice(visit, arrival, file);
                });
    }
}
