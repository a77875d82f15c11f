package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Changes a measure; what is saved is read on its page. */
@Prototype
@Route("measures/:measure/edit")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class MeasureEditView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient MeasureService measures;
    private final transient ValueService values;
    private final transient Clock clock;
    private final transient MeasureWords words;
    private final Div body = new Div();

    public MeasureEditView(
            Visit visit, MeasureService measures, MeasureVocabulary vocabulary, ValueService values, Clock clock) {
        this.visit = visit;
        this.measures = measures;
        this.values = values;
        this.clock = clock;
        this.words = vocabulary.of(visit);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = event.getRouteParameters()
                .get("measure")
                .flatMap(MeasureAddress::id)
                .orElseThrow(() -> new NotFoundException("no such measure"));
        Measure measure = measures.get(visit.actor(), id);
        if (measure.deleted()) {
            // There is nothing to change before it is brought back, which is done where it is read.
            event.forwardTo(MeasureAddress.of(id));
            return;
        }
        MeasureForm form = show(measure);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("field")
                .flatMap(MeasureField::of)
                .ifPresent(form::goTo);
    }

    private MeasureForm show(Measure measure) {
        title(visit.say("measures.edit.title", measure.facts().title()));
        trail(
                new Anchor("measures", visit.say("measures.title")),
                new Anchor(MeasureAddress.of(measure.id()), measure.facts().title()));
        MeasureForm form = form(measure);
        Div buttons = new Div(
                Parts.primary(visit.say("measures.save"), () -> ask(form, measure)),
                new Anchor(MeasureAddress.of(measure.id()), visit.say("shell.cancel")));
        buttons.addClassName("actions");
        body.removeAll();
        body.add(form, buttons);
        return form;
    }

    private MeasureForm form(Measure measure) {
        List<MeasureStatus> statuses = new ArrayList<>(List.of(measure.facts().status()));
        statuses.addAll(measure.facts().status().next());
        MeasureForm form =
                new MeasureForm(words, statuses, Baselines.of(values, words, measure::area), LocalDate.now(clock));
        form.write(WrittenMeasure.of(measure.facts()));
        form.offer(words, measure.area());
        return form;
    }

    /** What a measure should change is asked for when an idea becomes more than one. */
    private void ask(MeasureForm form, Measure measure) {
        form.read()
                .unanswered(measure.facts().status())
                .ifPresentOrElse(
                        open -> form.complain(List.of(open)),
                        () -> save(form, measure.id(), measure.version(), form.values()));
    }

    private void save(MeasureForm form, UUID id, int version, Map<MeasureField, String> wished) {
        switch (measures.change(visit.actor(), id, version, wished)) {
            case MeasureChange.Done(Measure saved) ->
                getUI().ifPresent(ui -> ui.navigate(MeasureAddress.of(saved.id()), QueryParameters.of("saved", "1")));
            case MeasureChange.Refused(List<FieldFault> faults) -> form.complain(faults);
            case MeasureChange.Stale stale ->
                new StaleDialog(words, stale, (theirs, chosen) -> save(form, id, theirs.version(), chosen)).open();
        }
    }
}
