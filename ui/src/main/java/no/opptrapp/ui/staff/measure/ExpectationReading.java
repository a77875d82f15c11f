package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.value.Lamp;

/** What a measure should change, to be read: beside the newest value, and the target of the area with its light. */
final class ExpectationReading extends Section {

    private static final long serialVersionUID = 1L;

    private static final List<MeasureField> EXPECTED = List.of(
            MeasureField.BASELINE, MeasureField.EXPECTED_CHANGE, MeasureField.OBSERVE_FROM, MeasureField.OBSERVE_TO);

    private final transient Visit visit;

    /**
     * What is expected.
     *
     * @param newest the newest value of its indicator; empty when there is none
     * @param target the target that counts for the area; empty when there is none
     */
    ExpectationReading(
            MeasureWords words, Measure measure, Optional<Baselines.Baseline> newest, Optional<TargetSheet> target) {
        this.visit = words.visit();
        addClassName("section");
        add(new H2(visit.say("measures.expected")));
        ExpectedChange expected = measure.facts().expected();
        String not = measure.facts().notMeasured();
        if (expected == null) {
            add(
                    not.isEmpty()
                            ? Parts.quiet(visit.say("measures.expected.open"))
                            : new Paragraph(visit.say("measures.expected.not", not)));
            return;
        }
        add(new Paragraph(new Anchor(
                "values/" + measure.area() + "/of/" + expected.indicator(), words.indicator(expected.indicator()))));
        DescriptionList list = new DescriptionList();
        list.addClassName("sheet");
        WrittenMeasure written = WrittenMeasure.of(measure.facts());
        for (MeasureField field : EXPECTED) {
            list.add(
                    new DescriptionList.Term(visit.say(field.label())),
                    new DescriptionList.Description(words.said(field, written)));
        }
        newest.ifPresent(value -> list.add(
                new DescriptionList.Term(visit.say("measures.newest", value.period())),
                new DescriptionList.Description(words.value(expected.indicator(), value.written()))));
        add(list);
        target.ifPresent(this::target);
    }

    private void target(TargetSheet sheet) {
        add(Lamp.of(visit, sheet), Parts.quiet(visit.say(sheet.light().reason())));
    }
}
