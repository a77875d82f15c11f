package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Visit;

/** Asks what a measure should change: an indicator, from what and by when, or why none can show it. */
final class ExpectationFields extends Div {

    private static final long serialVersionUID = 1L;

    static final List<MeasureField> MEASURED = List.of(
            MeasureField.EXPECTED_INDICATOR,
            MeasureField.BASELINE,
            MeasureField.EXPECTED_CHANGE,
            MeasureField.OBSERVE_FROM,
            MeasureField.OBSERVE_TO);

    private final transient Visit visit;
    private final transient Function<MeasureField, Editor> editors;
    private final RadioButtonGroup<Answer> answer = new RadioButtonGroup<>();

    /** How the question can be answered. */
    private enum Answer {
        INDICATOR,
        NOT_MEASURED
    }

    ExpectationFields(Visit visit, Function<MeasureField, Editor> editors) {
        this.visit = visit;
        this.editors = editors;
        answer.setLabel(visit.say("measures.expected.answer"));
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(each ->
                visit.say(each == Answer.INDICATOR ? "measures.expected.indicator" : "measures.expected.not-measured"));
        answer.addValueChangeListener(change -> unfold());
        addClassName("expectation");
        add(
                new H2(visit.say("measures.expected")),
                new Paragraph(visit.say("measures.expected.why")),
                answer,
                column(MEASURED),
                column(List.of(MeasureField.NOT_MEASURED)));
        unfold();
    }

    private FormLayout column(List<MeasureField> fields) {
        FormLayout column = new FormLayout(
                fields.stream().map(field -> editors.apply(field).component()).toArray(Component[]::new));
        column.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return column;
    }

    private void unfold() {
        MEASURED.forEach(field -> editors.apply(field).component().setVisible(answer.getValue() == Answer.INDICATOR));
        editors.apply(MeasureField.NOT_MEASURED).component().setVisible(answer.getValue() == Answer.NOT_MEASURED);
        answer.setInvalid(false);
    }

    /** Whether one of the answers must be chosen. */
    void require(boolean must) {
        answer.setRequiredIndicatorVisible(must);
    }

    /** Shows what was answered; nothing is chosen where nothing was. */
    void show(WrittenMeasure measure) {
        if (!measure.get(MeasureField.NOT_MEASURED).isEmpty()) {
            answer.setValue(Answer.NOT_MEASURED);
        } else if (!measure.get(MeasureField.EXPECTED_INDICATOR).isEmpty()) {
            answer.setValue(Answer.INDICATOR);
        } else {
            answer.clear();
        }
    }

    /** Begins with an indicator, unless something is answered already. */
    void propose(String indicator) {
        if (answer.isEmpty()) {
            answer.setValue(Answer.INDICATOR);
            editors.apply(MeasureField.EXPECTED_INDICATOR).write().accept(indicator);
        }
    }

    /** Of the two answers only the one that was chosen counts. */
    void read(Map<MeasureField, String> values) {
        if (answer.getValue() != Answer.INDICATOR) {
            MEASURED.forEach(field -> values.put(field, ""));
        }
        if (answer.getValue() != Answer.NOT_MEASURED) {
            values.put(MeasureField.NOT_MEASURED, "");
        }
    }

    /** Says what is wrong where it can be seen; whether it was about this question. */
    boolean complain(MeasureField field, String words) {
        if (!MEASURED.contains(field) || answer.getValue() == Answer.INDICATOR) {
            return false;
        }
        if (answer.getValue() == Answer.NOT_MEASURED) {
            editors.apply(MeasureField.NOT_MEASURED).complain().accept(visit.say("measures.expected.reason"));
        } else {
            answer.setErrorMessage(words);
            answer.setInvalid(true);
        }
        return true;
    }
}
