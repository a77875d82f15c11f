package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.continuity.ContinuityFiles;
import no.opptrapp.planning.continuity.FunctionsOutcome;
import no.opptrapp.ui.staff.imports.Arrival;
import no.opptrapp.ui.staff.imports.FaultList;
import no.opptrapp.ui.staff.imports.FileDrop;
import no.opptrapp.ui.staff.imports.Lost;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The functions as a file: out to work on in a spreadsheet, and in again, all of it or nothing. */
final class FunctionFiles extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Consumer<String> done;
    private final Div outcome = new Div();

    /**
     * @param version of the plan that the page shows; null where there is none
     * @param done told what was done
     */
    FunctionFiles(Visit visit, ContinuityFiles files, String area, @Nullable Integer version, Consumer<String> done) {
        this.visit = visit;
        this.done = done;
        outcome.getElement().setAttribute("aria-live", "polite");
        FileDrop<FunctionsOutcome> upload = new FileDrop<>(
                visit,
                List.of(".csv", ".xlsx"),
                List.of("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                (sender, name, file, progress) -> files.take(sender, area, version, file),
                Progress.UNWATCHED,
                this::show);
        upload.button(Parts.button(visit.say("imports.choose"), () -> {}));
        Div out = new Div();
        out.addClassName("actions");
        if (version != null) {
            out.add(
                    Parts.download(
                            ContinuityFileServlet.address(area, TableKind.XLSX),
                            Icon.DOWNLOAD,
                            visit.say("continuity-plan.file.xlsx")),
                    Parts.download(
                            ContinuityFileServlet.address(area, TableKind.CSV),
                            Icon.DOWNLOAD,
                            visit.say("continuity-plan.file.csv")));
        }
        add(Parts.section(
                visit.say("continuity-plan.file"),
                Parts.quiet(visit.say("continuity-plan.file.columns")),
                out,
                upload,
                outcome));
    }

    private void show(Arrival<FunctionsOutcome> arrival, String file) {
        outcome.removeAll();
        switch (arrival) {
            case Arrival.Settled<FunctionsOutcome>(FunctionsOutcome.Taken taken) ->
                done.accept(visit.say(
                        "continuity-plan.file.taken",
                        file,
                        taken.plan().functions().size()));
            case Arrival.Settled<FunctionsOutcome>(FunctionsOutcome.Refused refused) ->
                outcome.add(new FaultList(visit, refused.faults(), refused.faultCount(), file));
            case Arrival.Settled<FunctionsOutcome>(FunctionsOutcome.Stale _) ->
                outcome.add(Parts.notice("refused", visit.say("continuity-plan.stale")));
            default -> outcome.add(Lost.notice(visit, arrival, file));
        }
    }
}
