package no.opptrapp.ui.staff.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.indicator.intake.Hindrance;
import no.opptrapp.core.indicator.intake.ImportOutcome;
import no.opptrapp.core.indicator.intake.ImportRecord;
import no.opptrapp.core.indicator.intake.Imports;
import no.opptrapp.core.indicator.intake.UndoOutcome;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Takes in a file of indicator values, all of it or nothing, and lists what was taken in, to be undone. */
@Prototype
@Route("value-import")
@Menu(title = "intakes.menu", order = 10.1, icon = "IMPORT")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class ValueImportView extends Titled {

    private static final long serialVersionUID = 1L;
    private static final List<String> EXTENSIONS = List.of(".csv", ".xlsx");
    private static final List<String> TYPES =
            List.of("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final transient Visit visit;
    private final transient Imports imports;
    private final Div outcome = new Div();
    private final Div list = new Div();

    public ValueImportView(Visit visit, Imports imports) {
        this.visit = visit;
        this.imports = imports;
        title(visit.say("intakes.title"));
        lead(visit.say("intakes.lead"));
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.addClassName("section");
        FileDrop<ImportOutcome> drop = new FileDrop<>(
                visit,
                EXTENSIONS,
                TYPES,
                (sender, name, file, progress) -> imports.take(sender, name, file),
                (bytes, rows) -> working(),
                this::show);
        add(
                drop,
                outcome,
                Parts.section(visit.say("intakes.form"), form()),
                Parts.section(visit.say("intakes.list"), list));
        list();
    }

    private Component form() {
        Div form = new Div(
                new Paragraph(visit.say("intakes.form.person-years")),
                new Paragraph(visit.say("intakes.form.self-report")),
                new Paragraph(visit.say("intakes.form.general")),
                Parts.quiet(visit.say("intakes.form.after")));
        form.addClassName("forms-of-files");
        return form;
    }

    private void working() {
        outcome.removeAll();
        outcome.add(Parts.quiet(visit.say("intakes.working")));
    }

    private void show(Arrival<ImportOutcome> arrival, String file) {
        outcome.removeAll();
        outcome.add(
                switch (arrival) {
                    case Arrival.Settled<ImportOutcome>(ImportOutcome.Stored stored) -> stored(stored, file);
                    case Arrival.Settled<ImportOutcome>(ImportOutcome.Unchanged unchanged) ->
                        Parts.notice(
                                "signal",
                                visit.say("intakes.unchanged", file),
                                new Paragraph(visit.say("intakes.unchanged.why")));
                    case Arrival.Settled<ImportOutcome>(ImportOutcome.Refused refused) ->
                        new FaultList(visit, refused.faults(), refused.faultCount(), file);
                    default -> Lost.notice(visit, arrival, file);
                });
        list();
    }

    private Div stored(ImportOutcome.Stored stored, String file) {
        Div told = new Div(Parts.notice(
                "done",
                visit.say("intakes.stored", file, Amount.count(stored.accepted()), stored.accepted()),
                new Paragraph(visit.say("intakes.waits")),
                new Anchor("approval", visit.say("intakes.approve"))));
        if (stored.warningCount() > 0) {
            told.add(warnings(stored));
        }
        return told;
    }

    private Component warnings(ImportOutcome.Stored stored) {
        PlainTable table = new PlainTable(visit.say("intakes.warnings"))
                .cardsOnPhone()
                .numeric(0)
                .head(
                        visit.say("imports.line"),
                        visit.say("imports.field"),
                        visit.say("imports.value"),
                        visit.say("intakes.warning"));
        for (Fault fault : stored.warnings()) {
            table.row(
                    visit.say(Amount.count(fault.line())),
                    fault.field() == null ? "" : fault.field(),
                    fault.value() == null ? "" : fault.value(),
                    visit.say(fault.message()));
        }
        return Parts.section(
                visit.say("intakes.warnings.count", Amount.count(stored.warningCount()), stored.warningCount()), table);
    }

    private void list() {
        list.removeAll();
        List<ImportRecord> all = imports.newest(visit.actor());
        if (all.isEmpty()) {
            list.add(Parts.quiet(visit.say("intakes.none")));
            return;
        }
        Map<UUID, Hindrance> hindrances = imports.hindrances(
                visit.actor(),
                all.stream()
                        .filter(record -> record.undoneAt() == null)
                        .map(ImportRecord::id)
                        .collect(Collectors.toSet()));
        PlainTable table = new PlainTable(visit.say("intakes.list"))
                .cardsOnPhone()
                .numeric(2)
                .head(
                        visit.say("intakes.file"),
                        visit.say("intakes.layout"),
                        visit.say("intakes.rows"),
                        visit.say("intakes.by"),
                        visit.say("intakes.state"));
        all.forEach(record -> table.row(
                new Span(record.fileName()),
                new Span(visit.say("intakes.layout." + record.layout().name().toLowerCase(Locale.ROOT))),
                new Span(visit.say(Amount.count(record.accepted()))),
                new Span(record.by() + ", " + moment(record.at())),
                state(record, hindrances.get(record.id()))));
        list.add(table);
    }

    private Component state(ImportRecord record, @Nullable Hindrance hindrance) {
        Instant undone = record.undoneAt();
        if (undone != null) {
            return new Span(visit.say("intakes.undone.at", moment(undone)));
        }
        if (hindrance != null) {
            Span why = new Span(visit.say(hindrance.why()));
            why.addClassNames("quiet", "small");
            return why;
        }
        NativeButton undo = Parts.button(
                visit.say("intakes.undo"),
                () -> Question.ask(
                        visit,
                        visit.say("intakes.undo.title", record.fileName()),
                        visit.say("intakes.undo.what"),
                        visit.say("intakes.undo"),
                        () -> undo(record)));
        undo.addClassName("small");
        undo.setAriaLabel(visit.say("intakes.undo.of", record.fileName()));
        return undo;
    }

    private void undo(ImportRecord record) {
        outcome.removeAll();
        try {
            outcome.add(
                    switch (imports.undo(visit.actor(), record.id())) {
                        case UndoOutcome.Undone(int values) ->
                            Parts.notice("done", visit.say("intakes.undone", record.fileName(), values));
                        case UndoOutcome.BuiltUpon(Hindrance hindrance) ->
                            Parts.notice(
                                    "refused",
                                    visit.say("intakes.built-upon", record.fileName()),
                                    new Paragraph(visit.say(hindrance.why())));
                        case UndoOutcome.UndoneBefore _ ->
                            Parts.notice("signal", visit.say("intakes.undone-before", record.fileName()));
                    });
        } catch (NotInScope gone) {
            outcome.add(Parts.notice("refused", visit.say("intakes.not-yours", record.fileName())));
        }
        list();
    }

    private String moment(Instant at) {
        return Moments.moment(at, visit.actor().language());
    }
}
