package no.opptrapp.planning.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * What a measure must fulfil to be kept.
 *
 * @param planAreas codes of the plan areas there are
 * @param indicators codes of the indicators there are
 * @param today the day nothing can have been done after
 */
record MeasurePolicy(Set<String> planAreas, Set<String> indicators, LocalDate today) {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 10_000;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final BigDecimal MOST_PERSON_YEARS = new BigDecimal("100000");

    /** What is wrong with a measure as it should become; {@code before} is its status now, null when it is new. */
    List<FieldFault> faults(MeasureDraft draft, @Nullable MeasureStatus before) {
        Taken taken = new Taken(WrittenMeasure.of(draft));
        if (draft.title().isEmpty()) {
            taken.fault(MeasureField.TITLE, Text.of("measure.fault.missing"));
        }
        taken.length(MeasureField.TITLE, LONGEST_LINE);
        taken.length(MeasureField.DESCRIPTION, LONGEST_TEXT);
        taken.length(MeasureField.RESPONSIBLE, LONGEST_LINE);
        if (!planAreas.contains(draft.planArea())) {
            taken.fault(
                    MeasureField.PLAN_AREA,
                    Text.of(draft.planArea().isEmpty() ? "measure.fault.missing" : "measure.fault.plan_area"));
        }
        if (before != null && !before.mayBecome(draft.status())) {
            taken.fault(
                    MeasureField.STATUS,
                    Text.of(
                            "measure.fault.status",
                            before.label(),
                            draft.status().label()));
        }
        days(draft, taken);
        taken.range(MeasureField.MONEY, draft.effort().money(), MOST_MONEY);
        taken.range(MeasureField.PERSON_YEARS, draft.effort().personYears(), MOST_PERSON_YEARS);
        draft.links().indicators().stream()
                .filter(code -> !indicators.contains(code))
                .forEach(code -> taken.fault(MeasureField.INDICATORS, Text.of("measure.fault.indicator", code)));
        expected(draft, taken);
        for (MeasureField field : MeasureField.values()) {
            UnseenCharacters.fault(taken.written().get(field)).ifPresent(message -> taken.fault(field, message));
        }
        return taken.faults();
    }

    private void days(MeasureDraft draft, Taken taken) {
        Schedule schedule = draft.schedule();
        LocalDate starts = schedule.startsOn();
        LocalDate ends = schedule.endsOn();
        LocalDate done = schedule.doneOn();
        if (starts != null && ends != null && ends.isBefore(starts)) {
            taken.fault(MeasureField.ENDS_ON, Text.of("measure.fault.ends_before_start"));
        }
        if (done != null && draft.status() != MeasureStatus.DONE) {
            taken.fault(MeasureField.DONE_ON, Text.of("measure.fault.not_done"));
        } else if (done != null && starts != null && done.isBefore(starts)) {
            taken.fault(MeasureField.DONE_ON, Text.of("measure.fault.done_before_start"));
        } else if (done != null && done.isAfter(today)) {
            taken.fault(MeasureField.DONE_ON, Text.of("measure.fault.done_later"));
        }
    }

    private void expected(MeasureDraft draft, Taken taken) {
        ExpectedChange expected = draft.expected();
        taken.length(MeasureField.NOT_MEASURED, LONGEST_LINE);
        if (expected == null) {
            return;
        }
        if (!draft.notMeasured().isEmpty()) {
            taken.fault(MeasureField.NOT_MEASURED, Text.of("measure.fault.measured"));
        }
        if (!indicators.contains(expected.indicator())) {
            taken.fault(MeasureField.EXPECTED_INDICATOR, Text.of("measure.fault.indicator", expected.indicator()));
        }
        if (expected.change().signum() == 0) {
            taken.fault(MeasureField.EXPECTED_CHANGE, Text.of("measure.fault.no_change"));
        }
        if (!expected.observeTo().isAfter(expected.observeFrom())) {
            taken.fault(MeasureField.OBSERVE_TO, Text.of("measure.fault.window"));
        }
    }

    private record Taken(WrittenMeasure written, List<FieldFault> faults) {

        Taken(WrittenMeasure written) {
            this(written, new ArrayList<>());
        }

        void fault(MeasureField field, Text message) {
            faults.add(new FieldFault(field, written.get(field), message));
        }

        void length(MeasureField field, int most) {
            if (written.get(field).length() > most) {
                fault(field, Text.of("measure.fault.long", most));
            }
        }

        void range(MeasureField field, @Nullable BigDecimal number, BigDecimal most) {
            if (number != null && (number.signum() < 0 || number.compareTo(most) > 0)) {
                fault(field, Text.of("measure.fault.range"));
            }
        }
    }
}
