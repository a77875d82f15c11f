package no.opptrapp.ui.staff.batch;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Areas;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.reports.batch.Batch;
import no.opptrapp.reports.batch.BatchDraft;
import no.opptrapp.reports.batch.BatchOutcome;
import no.opptrapp.reports.batch.BatchService;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.status.StatusReportService;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Asks for many reports at once, and lists what was asked for. */
@Prototype
@Route(BatchesView.PATH)
@RolesAllowed({"COORDINATOR", "NATIONAL"})
public class BatchesView extends Titled {

    static final String PATH = "reports/batches";

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient BatchService batches;
    private final transient BatchWords words;
    private final Div messages = new Div();

    public BatchesView(
            Visit visit, BatchService batches, StatusReportService reports, Areas areas, PlanningAreas planning) {
        this.visit = visit;
        this.batches = batches;
        this.words = new BatchWords(visit, areas);
        title(visit.say("batches.title"));
        trail(new Anchor("reports", visit.say("editions.title")));
        lead(visit.say("batches.lead"));
        messages.getElement().setAttribute("aria-live", "polite");
        int last = reports.usualYear(visit.actor());
        Function<ReportKind, List<String>> own = kind -> own(areas, planning, kind);
        add(
                messages,
                Parts.section(visit.say("batches.new"), new BatchForm(visit, batches, words, last, own, this::begin)));
        add(Parts.section(visit.say("batches.before"), list()));
    }

    /** The visitor's areas that have or hold reports of a kind. */
    private List<String> own(Areas areas, PlanningAreas planning, ReportKind kind) {
        return planning.own(visit.actor()).stream()
                .filter(code -> kind != ReportKind.COUNTY
                        || areas.register()
                                .newest(code)
                                .filter(area -> area.kind() == AreaKind.COUNTY || area.kind() == AreaKind.COUNTRY)
                                .isPresent())
                .toList();
    }

    private Div list() {
        List<Batch> all = batches.list(visit.actor());
        if (all.isEmpty()) {
            return new Div(Parts.quiet(visit.say("batches.none")));
        }
        PlainTable table = new PlainTable(visit.say("batches.before"))
                .cardsOnPhone()
                .head(
                        visit.say("batches.what"),
                        visit.say("batches.asked"),
                        visit.say("batches.by"),
                        visit.say("batches.state"),
                        visit.say("batches.how-far"));
        for (Batch batch : all) {
            table.row(
                    new Anchor(OneBatchView.address(batch.id()), words.title(batch)),
                    new Span(Moments.moment(batch.askedAt(), visit.actor().language())),
                    new Span(visit.who(batch.askedBy())),
                    words.state(batch),
                    new Span(words.progress(batch)));
        }
        return table;
    }

    private void begin(BatchDraft draft) {
        switch (batches.begin(visit.actor(), draft)) {
            case BatchOutcome.Begun(Batch batch) ->
                getUI().ifPresent(ui -> ui.navigate(OneBatchView.address(batch.id())));
            case BatchOutcome.Refused(var faults) -> {
                messages.removeAll();
                messages.add(Parts.notice(
                        "refused",
                        visit.say("batches.refused"),
                        faults.stream()
                                .map(fault -> new Paragraph(visit.say(fault.message())))
                                .toArray(Paragraph[]::new)));
            }
        }
    }
}
