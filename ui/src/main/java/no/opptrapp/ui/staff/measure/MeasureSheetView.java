package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.planning.measure.FieldFault;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.planning.measure.document.Documents;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** One measure: to change, to tell how it goes, and to see who changed what. */
@Prototype
@Route("measures/:measure")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class MeasureSheetView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient MeasureService measures;
    private final transient ValueService values;
    private final transient Documents documents;
    private final transient Clock clock;
    private final transient MeasureWords words;
    private final Div messages = new Div();
    private final Div body = new Div();

    public MeasureSheetView(
            Visit visit,
            MeasureService measures,
            MeasureVocabulary vocabulary,
            ValueService values,
            Documents documents,
            Clock clock) {
        this.visit = visit;
        this.measures = measures;
        this.values = values;
        this.documents = documents;
        this.clock = clock;
        this.words = vocabulary.of(visit);
        trail(new Anchor("measures", visit.say("measures.title")));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters()
                .get("measure")
                .flatMap(MeasureAddress::id)
                .orElseThrow(() -> new NotFoundException("no such measure"));
        Measure measure = measures.get(visit.actor(), id);
        if (event.getLocation().getQueryParameters().getSingleParameter("saved").isPresent()) {
            tell(visit.say("measures.saved"));
        }
        show(measure);
    }

    private void tell(String happened) {
        messages.removeAll();
        messages.add(Parts.notice("done", happened));
    }

    private void show(Measure measure) {
        title(measure.facts().title());
        body.removeAll();
        Div facts = new Div(words.status(measure.facts().status()), new Span(words.area(measure.area())));
        facts.addClassName("facts");
        if (measure.origin().madeUp()) {
            facts.add(Parts.marked(visit.say("shell.made-up")));
        }
        String source = measure.origin().source();
        if (source != null) {
            facts.add(new Span(visit.say("measures.source", source)));
        }
        if (measure.origin().copiedFrom() != null) {
            facts.add(new Span(visit.say("measures.copied-from")));
        }
        body.add(facts);
        if (measure.deleted()) {
            body.add(bin(measure));
        } else {
            body.add(
                    editing(measure),
                    new MeasureNotes(visit, measures, measure),
                    new MeasureDocuments(visit, documents, measure.id()));
        }
        body.add(Parts.section(
                visit.say("measures.history"),
                new MeasureHistory(words, measures.history(visit.actor(), measure.id()))));
    }

    private Div bin(Measure measure) {
        return Parts.empty(
                visit.say("measures.is-deleted"),
                visit.say("measures.is-deleted.why"),
                Parts.primary(visit.say("measures.restore"), () -> {
                    Measure back = measures.restore(visit.actor(), measure.id());
                    tell(visit.say("measures.restored", back.facts().title()));
                    show(back);
                }));
    }

    private Div editing(Measure measure) {
        List<MeasureStatus> statuses = new ArrayList<>(List.of(measure.facts().status()));
        statuses.addAll(measure.facts().status().next());
        MeasureForm form = new MeasureForm(
                words, statuses, Baselines.of(values, visit.actor(), measure::area), LocalDate.now(clock));
        form.write(WrittenMeasure.of(measure.facts()));
        form.offer(words, measure.area());
        Div buttons = new Div(
                Parts.primary(
                        visit.say("measures.save"),
                        () -> form.read()
                                .unanswered(measure.facts().status())
                                .ifPresentOrElse(
                                        open -> form.complain(List.of(open)),
                                        () -> save(form, measure.id(), measure.version(), form.values()))),
                Parts.button(visit.say("measures.delete"), () -> ask(measure)));
        buttons.addClassName("actions");
        return new Div(form, buttons);
    }

    private void save(MeasureForm form, UUID id, int version, Map<MeasureField, String> wished) {
        messages.removeAll();
        switch (measures.change(visit.actor(), id, version, wished)) {
            case MeasureChange.Done(Measure saved) -> {
                tell(visit.say("measures.saved"));
                show(saved);
            }
            case MeasureChange.Refused(List<FieldFault> faults) -> form.complain(faults);
            case MeasureChange.Stale stale ->
                new StaleDialog(words, stale, (theirs, chosen) -> save(form, id, theirs.version(), chosen)).open();
        }
    }

    private void ask(Measure measure) {
        Question.ask(
                visit,
                visit.say("measures.delete.title", measure.facts().title()),
                visit.say("measures.delete.consequence"),
                visit.say("measures.delete"),
                () -> delete(measure));
    }

    private void delete(Measure measure) {
        switch (measures.delete(visit.actor(), measure.id(), measure.version())) {
            case MeasureChange.Done(Measure deleted) ->
                getUI().ifPresent(ui -> ui.navigate(
                        "measures", QueryParameters.of("deleted", deleted.id().toString())));
            case MeasureChange.Stale stale -> {
                show(stale.theirs());
                messages.removeAll();
                messages.add(Parts.notice(
                        "refused",
                        visit.say(
                                "measures.delete.stale",
                                visit.who(stale.theirs().changedBy()))));
            }
            case MeasureChange.Refused refused ->
                throw new IllegalStateException("Deleting was refused for " + refused.faults());
        }
    }
}
