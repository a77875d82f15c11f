package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.planning.measure.FieldFault;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureCatalogue;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Makes a measure: from nothing, from the catalogue, or for an indicator. */
@Prototype
@Route("measures/new")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class NewMeasureView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient MeasureService measures;
    private final transient MeasureCatalogue catalogue;
    private final transient MeasureWords words;
    private final MeasureForm form;
    private final AreaChoice area;
    private String code = "";

    public NewMeasureView(
            Visit visit,
            MeasureService measures,
            MeasureCatalogue catalogue,
            MeasureVocabulary vocabulary,
            ValueService values) {
        this.visit = visit;
        this.measures = measures;
        this.catalogue = catalogue;
        this.words = vocabulary.of(visit);
        area = new AreaChoice(words, measures.areas(visit.actor()));
        form = new MeasureForm(
                words,
                Arrays.asList(MeasureStatus.values()),
                indicator -> Baselines.newest(values, visit.actor(), indicator, area.code()));
        title(visit.say("measures.new.title"));
        trail(new Anchor("measures", visit.say("measures.title")));
        add(area, form, Parts.primary(visit.say("measures.save"), this::save));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        code = asked.getSingleParameter("catalogue").orElse("");
        Map<MeasureField, String> begin = new EnumMap<>(MeasureField.class);
        begin.put(MeasureField.STATUS, MeasureStatus.PLANNED.name());
        for (MeasureField field : List.of(
                MeasureField.PLAN_AREA,
                MeasureField.TARGET_GROUP,
                MeasureField.INDICATORS,
                MeasureField.NEED_IDS,
                MeasureField.GOAL_IDS)) {
            asked.getSingleParameter(field.code()).ifPresent(value -> begin.put(field, value));
        }
        if (!code.isEmpty()) {
            begin.putAll(WrittenMeasure.of(catalogue.draft(visit.actor(), code)).values());
            lead(visit.say("measures.new.adopted", catalogue.citation(visit.actor(), code)));
        }
        form.write(new WrittenMeasure(begin));
        asked.getSingleParameter("area")
                .filter(measures.areas(visit.actor())::contains)
                .ifPresent(area::choose);
        offer(area.code());
        area.onChoice(this::offer);
    }

    private void offer(String code) {
        if (!code.isEmpty()) {
            form.offer(words, code);
        }
    }

    private void save() {
        MeasureChange change = code.isEmpty()
                ? measures.make(visit.actor(), area.code(), form.read())
                : catalogue.adopt(visit.actor(), code, area.code(), form.read());
        switch (change) {
            case MeasureChange.Done(Measure made) ->
                getUI().ifPresent(ui -> ui.navigate("measures/" + made.id(), QueryParameters.of("saved", "1")));
            case MeasureChange.Refused(List<FieldFault> faults) -> form.complain(faults);
            case MeasureChange.Stale stale ->
                throw new IllegalStateException(
                        "New, and changed by " + stale.theirs().changedBy());
        }
    }
}
