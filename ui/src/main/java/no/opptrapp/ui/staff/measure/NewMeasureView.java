package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.planning.measure.FieldFault;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureCatalogue;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.SharedMeasure;
import no.opptrapp.planning.measure.SharedMeasures;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Makes a measure: from nothing, from the catalogue, from what others share, or for an indicator. */
@Prototype
@Route("measures/new")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class NewMeasureView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient MeasureService measures;
    private final transient MeasureCatalogue catalogue;
    private final transient SharedMeasures shared;
    private final transient MeasureWords words;
    private final MeasureForm form;
    private final AreaField area;
    private String code = "";
    private transient @Nullable UUID original;

    public NewMeasureView(
            Visit visit,
            MeasureService measures,
            MeasureCatalogue catalogue,
            SharedMeasures shared,
            MeasureVocabulary vocabulary,
            ValueService values,
            Clock clock) {
        this.visit = visit;
        this.measures = measures;
        this.catalogue = catalogue;
        this.shared = shared;
        this.words = vocabulary.of(visit);
        area = new AreaField(words, measures.areas(visit.actor()));
        form = new MeasureForm(
                words,
                Arrays.asList(MeasureStatus.values()),
                Baselines.of(values, words, area::code),
                LocalDate.now(clock));
        form.begins();
        title(visit.say("measures.new.title"));
        trail(new Anchor("measures", visit.say("measures.title")));
        Div buttons = new Div(
                Parts.primary(visit.say("measures.save"), this::save),
                new Anchor("measures", visit.say("shell.cancel")));
        buttons.addClassName("actions");
        add(area, form, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        code = asked.getSingleParameter("catalogue").orElse("");
        Map<MeasureField, String> begin = new EnumMap<>(MeasureField.class);
        begin.put(MeasureField.STATUS, MeasureStatus.PLANNED.name());
        if (!code.isEmpty()) {
            begin.putAll(WrittenMeasure.of(catalogue.draft(visit.actor(), code)).values());
            lead(visit.say("measures.new.adopted", catalogue.citation(visit.actor(), code)));
        }
        original =
                asked.getSingleParameter("shared").flatMap(MeasureAddress::id).orElse(null);
        if (original != null) {
            SharedMeasure theirs = shared.get(visit.actor(), original);
            begin.putAll(WrittenMeasure.of(theirs.adopted()).values());
            lead(visit.say("measures.new.shared", words.area(theirs.fromArea())));
        }
        // What is adopted against a need is linked to it.
        for (MeasureField field : List.of(
                MeasureField.PLAN_AREA,
                MeasureField.TARGET_GROUP,
                MeasureField.INDICATORS,
                MeasureField.NEED_IDS,
                MeasureField.GOAL_IDS,
                MeasureField.PLAN_IDS)) {
            asked.getSingleParameter(field.code()).ifPresent(value -> begin.put(field, value));
        }
        form.write(new WrittenMeasure(begin));
        asked.getSingleParameter("area")
                .filter(measures.areas(visit.actor())::contains)
                .ifPresent(area::choose);
        offer(area.code());
        area.onChoice(chosen -> {
            offer(chosen);
            form.moved();
        });
        proposed(begin).ifPresent(form::propose);
    }

    /** The indicator that the measure is for, or that the need was found on which it is against. */
    private Optional<String> proposed(Map<MeasureField, String> begin) {
        String indicators = begin.getOrDefault(MeasureField.INDICATORS, "");
        return indicators.isEmpty()
                ? words.indicatorOf(begin.getOrDefault(MeasureField.NEED_IDS, ""))
                : Optional.of(indicators.split(" ", 2)[0]);
    }

    private void offer(String code) {
        if (!code.isEmpty()) {
            form.offer(words, code);
        }
    }

    private void save() {
        WrittenMeasure written = form.read();
        List<FieldFault> open = measures.ask(visit.actor(), area.code(), written);
        if (!open.isEmpty()) {
            form.complain(open);
            return;
        }
        switch (made(written)) {
            case MeasureChange.Done(Measure made) ->
                getUI().ifPresent(ui -> ui.navigate("measures/" + made.id(), QueryParameters.of("saved", "1")));
            case MeasureChange.Refused(List<FieldFault> faults) -> form.complain(faults);
            case MeasureChange.Stale stale ->
                throw new IllegalStateException(
                        "New, and changed by " + stale.theirs().changedBy());
        }
    }

    private MeasureChange made(WrittenMeasure written) {
        UUID theirs = original;
        if (theirs != null) {
            return shared.adopt(visit.actor(), theirs, area.code(), written);
        }
        return code.isEmpty()
                ? measures.make(visit.actor(), area.code(), written)
                : catalogue.adopt(visit.actor(), code, area.code(), written);
    }
}
