package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.HasHelper;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import no.opptrapp.planning.measure.MeasureField;

/**
 * Proposes what a measure's effect is held against: the newest value of the indicator chosen, and a year from its end.
 * What a person has written stays.
 */
final class Proposals {

    private final MeasureWords words;
    private final Function<MeasureField, Editor> editors;
    private final Function<String, Optional<Baselines.Baseline>> baselines;
    private final LocalDate today;
    private String proposed = "";

    /** @param baselines the newest value of an indicator in the area of the measure */
    Proposals(
            MeasureWords words,
            Function<MeasureField, Editor> editors,
            Function<String, Optional<Baselines.Baseline>> baselines,
            LocalDate today) {
        this.words = words;
        this.editors = editors;
        this.baselines = baselines;
        this.today = today;
    }

    private String written(MeasureField field) {
        return editors.apply(field).read().get();
    }

    /** Proposes again after the indicator or the area became another. */
    void renew() {
        String indicator = written(MeasureField.EXPECTED_INDICATOR);
        Optional<Baselines.Baseline> newest = indicator.isEmpty() ? Optional.empty() : baselines.apply(indicator);
        // What was proposed for another indicator may still stand there in words.
        String before = words.withoutYesNo(written(MeasureField.BASELINE));
        if (before.isEmpty() || before.equals(proposed)) {
            proposed = newest.map(Baselines.Baseline::written).orElse("");
            editors.apply(MeasureField.BASELINE).write().accept(proposed);
        }
        if (editors.apply(MeasureField.BASELINE).component() instanceof HasHelper field) {
            field.setHelperText(
                    indicator.isEmpty()
                            ? ""
                            : newest.map(value -> words.visit()
                                            .say(
                                                    "measures.baseline.newest",
                                                    value.period(),
                                                    words.value(indicator, value.written())))
                                    .orElse(words.visit().say("measures.baseline.none")));
        }
        explain();
        if (!indicator.isEmpty()) {
            window();
        }
    }

    /** Says how a change is written: in what unit, and by which number where the answer is yes or no. */
    void explain() {
        if (editors.apply(MeasureField.EXPECTED_CHANGE).component() instanceof HasHelper field) {
            field.setHelperText(words.unitOfChange(written(MeasureField.EXPECTED_INDICATOR)));
        }
    }

    private void window() {
        if (written(MeasureField.OBSERVE_FROM).isEmpty()
                && written(MeasureField.OBSERVE_TO).isEmpty()) {
            LocalDate starts = day(MeasureField.STARTS_ON).orElse(today);
            LocalDate ends = day(MeasureField.ENDS_ON).orElse(starts);
            editors.apply(MeasureField.OBSERVE_FROM).write().accept(starts.toString());
            editors.apply(MeasureField.OBSERVE_TO)
                    .write()
                    .accept(ends.plusYears(1).toString());
        }
    }

    private Optional<LocalDate> day(MeasureField field) {
        return Optional.of(written(field)).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    }
}
