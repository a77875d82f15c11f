package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.document.Documents;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * One measure: to read, to tell how it goes, and to see who changed what. Whoever may open it may change it, on a page
 * of its own: those who read measures of an area are those who make them.
 */
@Prototype
@Route("measures/:measure")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class MeasureSheetView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient MeasureService measures;
    private final transient ValueService values;
    private final transient TargetService targets;
    private final transient Documents documents;
    private final transient EffectService effects;
    private final transient MeasureWords words;
    private final Div messages = new Div();
    private final Div body = new Div();

    public MeasureSheetView(
            Visit visit,
            MeasureService measures,
            MeasureVocabulary vocabulary,
            ValueService values,
            TargetService targets,
            Documents documents,
            EffectService effects) {
        this.visit = visit;
        this.measures = measures;
        this.values = values;
        this.targets = targets;
        this.documents = documents;
        this.effects = effects;
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
        messages.removeAll();
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
        actions(measure.deleted() ? new Component[0] : buttons(measure));
        body.removeAll();
        body.add(new MeasureReading(words, measure));
        if (measure.deleted()) {
            body.add(bin(measure));
        } else {
            body.add(expectation(measure));
            if (EffectSection.belongsTo(measure)) {
                body.add(new EffectSection(visit, effects, measure));
            }
            body.add(new MeasureNotes(visit, measures, measure), new MeasureDocuments(visit, documents, measure.id()));
        }
        body.add(Parts.section(
                visit.say("measures.history"),
                new MeasureHistory(words, measures.history(visit.actor(), measure.id()))));
    }

    private Component[] buttons(Measure measure) {
        Anchor edit = new Anchor(MeasureAddress.edit(measure.id()), visit.say("measures.edit"));
        edit.addClassNames("button", "primary");
        return new Component[] {edit, Parts.button(visit.say("measures.delete"), () -> ask(measure))};
    }

    private ExpectationReading expectation(Measure measure) {
        Optional<String> indicator =
                Optional.ofNullable(measure.facts().expected()).map(ExpectedChange::indicator);
        return new ExpectationReading(
                words,
                measure,
                indicator.flatMap(Baselines.of(values, words, measure::area)),
                indicator.flatMap(code -> targets.find(visit.actor(), measure.area(), code)));
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
