package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.opptrapp.planning.measure.FieldFault;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** A measure to be written: one column, what matters most first. */
final class MeasureForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<MeasureField> FIRST = List.of(
            MeasureField.TITLE,
            MeasureField.STATUS,
            MeasureField.DONE_ON,
            MeasureField.NEED_IDS,
            MeasureField.GOAL_IDS,
            MeasureField.PLAN_IDS,
            MeasureField.PLAN_AREA,
            MeasureField.TARGET_GROUP,
            MeasureField.RESPONSIBLE,
            MeasureField.STARTS_ON,
            MeasureField.ENDS_ON,
            MeasureField.DESCRIPTION,
            MeasureField.MONEY,
            MeasureField.PERSON_YEARS,
            MeasureField.INDICATORS);

    /** No and yes, as programs write them. */
    private static final Set<String> ANSWERS = Set.of("0", "1");

    private final transient Visit visit;
    private final transient Map<MeasureField, Editor> editors = new EnumMap<>(MeasureField.class);
    private final Div faults = new Div();
    private final ExpectationFields expected;
    private final transient Proposals proposals;
    private boolean begins;

    /**
     * A form.
     *
     * @param statuses that can be chosen
     * @param baselines tells the newest value of an indicator; empty when there is none
     */
    MeasureForm(
            MeasureWords words,
            List<MeasureStatus> statuses,
            Function<String, Optional<Baselines.Baseline>> baselines,
            LocalDate today) {
        this.visit = words.visit();
        Editors make = new Editors(words);
        for (MeasureField field : MeasureField.values()) {
            editors.put(field, make.of(field, statuses));
        }
        editors.put(MeasureField.BASELINE, inWords(words, editor(MeasureField.BASELINE)));
        expected = new ExpectationFields(visit, this::editor);
        proposals = new Proposals(words, this::editor, baselines, today);
        addClassName("measure-form");
        faults.getElement().setAttribute("aria-live", "assertive");
        add(faults, column(FIRST), expected, column(List.of(MeasureField.SHARED)));
        whenDone();
        askWhatItChanges();
        tellWhatMustBeChosen();
    }

    /** The value before is read and written as yes or no where the indicator is answered by these. */
    private Editor inWords(MeasureWords words, Editor number) {
        return new Editor(
                number.field(),
                number.component(),
                () -> {
                    String read = number.read().get();
                    return isYesNo(words) ? words.withoutYesNo(read) : read;
                },
                written -> number.write()
                        .accept(isYesNo(words) && ANSWERS.contains(written) ? words.yesNo(written) : written),
                number.complain());
    }

    private boolean isYesNo(MeasureWords words) {
        return words.isYesNo(editor(MeasureField.EXPECTED_INDICATOR).read().get());
    }

    /** The day it was done is asked for when it is. */
    private void whenDone() {
        Component day = editor(MeasureField.DONE_ON).component();
        onChange(
                MeasureField.STATUS,
                () -> day.setVisible(editor(MeasureField.STATUS).read().get().equals(MeasureStatus.DONE.name())));
        day.setVisible(false);
    }

    /** In words and not by a dot, for the reason that {@link Editors} gives. */
    private void tellWhatMustBeChosen() {
        for (MeasureField field : List.of(MeasureField.PLAN_AREA, MeasureField.TARGET_GROUP)) {
            if (editor(field).component() instanceof HasHelper choice) {
                choice.setHelperText(visit.say("measures.must-choose"));
            }
        }
    }

    /** The measure is new: what it should change must be answered, unless it is an idea or stopped. */
    void begins() {
        begins = true;
        onChange(MeasureField.STATUS, this::demandAnswer);
        demandAnswer();
    }

    private void demandAnswer() {
        String status = editor(MeasureField.STATUS).read().get();
        expected.require(
                begins && !status.equals(MeasureStatus.IDEA.name()) && !status.equals(MeasureStatus.STOPPED.name()));
    }

    /** Whoever makes a measure for an indicator is asked what it should do to it, beginning with what is known. */
    private void askWhatItChanges() {
        onChange(MeasureField.INDICATORS, () -> {
            String chosen = editor(MeasureField.INDICATORS).read().get();
            if (!chosen.isEmpty()) {
                propose(chosen.split(" ", 2)[0]);
            }
        });
        onChange(MeasureField.EXPECTED_INDICATOR, proposals::renew);
    }

    /** Begins with an indicator that the measure should change, unless something else is said already. */
    void propose(String indicator) {
        expected.propose(indicator);
        proposals.renew();
    }

    /** The measure is of another area now, whose values are others. */
    void moved() {
        proposals.renew();
    }

    private void onChange(MeasureField field, Runnable action) {
        if (editor(field).component() instanceof HasValue<?, ?> value) {
            value.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    action.run();
                }
            });
        }
    }

    private FormLayout column(List<MeasureField> fields) {
        List<Component> components = new ArrayList<>();
        fields.forEach(field -> components.add(editor(field).component()));
        FormLayout column = new FormLayout(components.toArray(Component[]::new));
        column.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        return column;
    }

    private Editor editor(MeasureField field) {
        Editor editor = editors.get(field);
        if (editor == null) {
            throw new IllegalStateException("No place for " + field);
        }
        return editor;
    }

    /**
     * Lets what stands in an area be chosen: its open needs, its goals and its other plans; what is linked already stays.
     *
     * @param area its code
     */
    void offer(MeasureWords words, String area) {
        offer(MeasureField.NEED_IDS, words.openNeeds(area), words::need);
        offer(MeasureField.GOAL_IDS, words.goals(area), words::goal);
        offer(MeasureField.PLAN_IDS, words.plans(area), words::plan);
    }

    /** @param titles by id */
    private void offer(MeasureField field, Map<String, String> titles, Function<String, String> others) {
        if (editor(field).component() instanceof MultiSelectComboBox<?> box) {
            @SuppressWarnings("unchecked") // made by Editors
            MultiSelectComboBox<String> things = (MultiSelectComboBox<String>) box;
            Set<String> chosen = things.getValue();
            Set<String> ids = new LinkedHashSet<>(titles.keySet());
            ids.addAll(chosen);
            things.setItemLabelGenerator(id -> {
                String title = titles.get(id);
                return title == null ? others.apply(id) : title;
            });
            things.setItems(ids);
            things.setValue(chosen);
        }
    }

    /** Goes to a field, once the page has taken its reader to its start as every page does. */
    void goTo(MeasureField field) {
        editor(field)
                .component()
                .getElement()
                .executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'center'}); })");
    }

    void write(WrittenMeasure measure) {
        editors.forEach((field, editor) -> editor.write().accept(measure.get(field)));
        boolean done = measure.get(MeasureField.STATUS).equals(MeasureStatus.DONE.name());
        editor(MeasureField.DONE_ON).component().setVisible(done);
        expected.show(measure);
        proposals.explain();
        demandAnswer();
        complain(List.of());
    }

    /** What stands in the form; a day on which it was done only where it is. */
    WrittenMeasure read() {
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        editors.forEach((field, editor) -> values.put(field, editor.read().get()));
        if (!editor(MeasureField.DONE_ON).component().isVisible()) {
            values.put(MeasureField.DONE_ON, "");
        }
        expected.read(values);
        return new WrittenMeasure(values);
    }

    /** Every field as it stands, also the empty ones, so that what was taken away is taken away. */
    Map<MeasureField, String> values() {
        WrittenMeasure read = read();
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        for (MeasureField field : MeasureField.values()) {
            values.put(field, read.get(field));
        }
        return values;
    }

    /** Says at each field what must be mended, and goes to the first. */
    void complain(List<FieldFault> found) {
        faults.removeAll();
        editors.values().forEach(editor -> editor.complain().accept(""));
        for (FieldFault fault : found) {
            String said = visit.say(fault.message());
            if (!expected.complain(fault.field(), said)) {
                editor(fault.field()).complain().accept(said);
            }
        }
        if (!found.isEmpty()) {
            faults.add(Parts.notice("refused", visit.say("measures.faults", found.size())));
            if (editor(found.getFirst().field()).component() instanceof Focusable<?> first) {
                first.focus();
            }
        }
    }
}
