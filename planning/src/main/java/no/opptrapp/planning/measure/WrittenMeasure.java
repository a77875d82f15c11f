package no.opptrapp.planning.measure;

import static no.opptrapp.planning.measure.MeasureField.BASELINE;
import static no.opptrapp.planning.measure.MeasureField.DESCRIPTION;
import static no.opptrapp.planning.measure.MeasureField.DONE_ON;
import static no.opptrapp.planning.measure.MeasureField.ENDS_ON;
import static no.opptrapp.planning.measure.MeasureField.EXPECTED_CHANGE;
import static no.opptrapp.planning.measure.MeasureField.EXPECTED_INDICATOR;
import static no.opptrapp.planning.measure.MeasureField.GOAL_IDS;
import static no.opptrapp.planning.measure.MeasureField.INDICATORS;
import static no.opptrapp.planning.measure.MeasureField.MONEY;
import static no.opptrapp.planning.measure.MeasureField.NEED_IDS;
import static no.opptrapp.planning.measure.MeasureField.NOT_MEASURED;
import static no.opptrapp.planning.measure.MeasureField.OBSERVE_FROM;
import static no.opptrapp.planning.measure.MeasureField.OBSERVE_TO;
import static no.opptrapp.planning.measure.MeasureField.PERSON_YEARS;
import static no.opptrapp.planning.measure.MeasureField.PLAN_AREA;
import static no.opptrapp.planning.measure.MeasureField.PLAN_IDS;
import static no.opptrapp.planning.measure.MeasureField.RESPONSIBLE;
import static no.opptrapp.planning.measure.MeasureField.SHARED;
import static no.opptrapp.planning.measure.MeasureField.STARTS_ON;
import static no.opptrapp.planning.measure.MeasureField.STATUS;
import static no.opptrapp.planning.measure.MeasureField.TARGET_GROUP;
import static no.opptrapp.planning.measure.MeasureField.TITLE;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A measure field by field, each as a program writes it: codes, ISO days, decimal point, codes separated by spaces. Its
 * history compares these, files carry them, and one field can be given to many measures.
 *
 * @param values fields that say nothing are not there
 */
public record WrittenMeasure(Map<MeasureField, String> values) {

    public WrittenMeasure {
        Map<MeasureField, String> said = new EnumMap<>(MeasureField.class);
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                said.put(field, value.strip());
            }
        });
        values = Collections.unmodifiableMap(said);
    }

    /** What stands in a field; empty when nothing does. */
    public String get(MeasureField field) {
        return values.getOrDefault(field, "");
    }

    /**
     * What is still open about its effect when a measure is made or an idea becomes more than one: neither what should
     * change is said, nor why it cannot be measured.
     *
     * @param before its status until now; null when it is new
     */
    public Optional<FieldFault> unanswered(@Nullable MeasureStatus before) {
        boolean begun = !get(STATUS).equals(MeasureStatus.IDEA.name())
                && !get(STATUS).equals(MeasureStatus.STOPPED.name())
                && (before == null || before == MeasureStatus.IDEA);
        boolean open = get(NOT_MEASURED).isEmpty()
                && MeasureField.EXPECTED.stream().allMatch(field -> get(field).isEmpty());
        return begun && open
                ? Optional.of(new FieldFault(EXPECTED_INDICATOR, "", Text.of("measure.fault.unanswered")))
                : Optional.empty();
    }

    /** The same, with other words in some fields. */
    public WrittenMeasure with(Map<MeasureField, String> others) {
        Map<MeasureField, String> more = new EnumMap<>(MeasureField.class);
        more.putAll(values);
        more.putAll(others);
        return new WrittenMeasure(more);
    }

    public static WrittenMeasure of(MeasureDraft draft) {
        Map<MeasureField, String> values = new EnumMap<>(MeasureField.class);
        values.put(TITLE, draft.title());
        values.put(DESCRIPTION, draft.description());
        values.put(PLAN_AREA, draft.planArea());
        values.put(TARGET_GROUP, draft.targetGroup().name());
        values.put(STATUS, draft.status().name());
        values.put(RESPONSIBLE, draft.responsible());
        values.put(STARTS_ON, text(draft.schedule().startsOn()));
        values.put(ENDS_ON, text(draft.schedule().endsOn()));
        values.put(DONE_ON, text(draft.schedule().doneOn()));
        values.put(MONEY, text(draft.effort().money()));
        values.put(PERSON_YEARS, text(draft.effort().personYears()));
        values.put(NEED_IDS, ids(draft.links().needs()));
        values.put(GOAL_IDS, ids(draft.links().goals()));
        values.put(PLAN_IDS, ids(draft.links().plans()));
        values.put(INDICATORS, String.join(" ", draft.links().indicators()));
        values.put(SHARED, Boolean.toString(draft.shared()));
        values.put(NOT_MEASURED, draft.notMeasured());
        ExpectedChange expected = draft.expected();
        if (expected != null) {
            values.put(EXPECTED_INDICATOR, expected.indicator());
            values.put(EXPECTED_CHANGE, text(expected.change()));
            values.put(BASELINE, text(expected.baseline()));
            values.put(OBSERVE_FROM, text(expected.observeFrom()));
            values.put(OBSERVE_TO, text(expected.observeTo()));
        }
        return new WrittenMeasure(values);
    }

    private static String ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }
}
