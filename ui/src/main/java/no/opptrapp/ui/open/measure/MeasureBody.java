package no.opptrapp.ui.open.measure;

import io.micronaut.http.HttpStatus;
import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.open.problem.Problem;
import no.opptrapp.ui.open.problem.Refusal;

/**
 * The members of a body, read into fields as written; null takes a value away.
 *
 * @param area the member of this name; empty when there is none
 * @param fields those that were sent
 */
record MeasureBody(String area, Map<MeasureField, String> fields) {

    private static final String AREA = "area";
    private static final int MOST_DIGITS = 40;

    /** @throws Refusal 422 naming every member that is not known or is of another kind */
    static MeasureBody of(JsonNode members) {
        Map<MeasureField, String> fields = new EnumMap<>(MeasureField.class);
        List<Refusal.Fault> faults = new ArrayList<>();
        String area = "";
        if (!members.isObject()) {
            throw Refusal.malformed("body", null, Text.of("problem.fault.unreadable"));
        }
        for (Map.Entry<String, JsonNode> member : members.entries()) {
            Optional<MeasureField> field = MeasureField.of(member.getKey());
            Optional<String> written = written(member.getValue());
            if (written.isEmpty()) {
                faults.add(fault(member.getKey(), "problem.fault.unreadable"));
            } else if (member.getKey().equals(AREA)) {
                area = written.get();
            } else if (field.isEmpty()) {
                faults.add(fault(member.getKey(), "problem.fault.unknown"));
            } else {
                fields.put(field.get(), coded(field.get(), written.get()));
            }
        }
        if (!faults.isEmpty()) {
            throw refusal(faults);
        }
        return new MeasureBody(area, fields);
    }

    /** The body of a new measure, which is planned when nothing else is said. */
    MeasureBody complete() {
        if (area.isEmpty()) {
            throw refusal(List.of(fault(AREA, "problem.fault.missing")));
        }
        Map<MeasureField, String> whole = new EnumMap<>(MeasureField.class);
        whole.put(MeasureField.STATUS, MeasureStatus.PLANNED.name());
        whole.putAll(fields);
        return new MeasureBody(area, whole);
    }

    /** The body of a change: a measure does not move. */
    MeasureBody ofChange(String standing) {
        if (!area.isEmpty() && !area.equals(standing)) {
            throw refusal(List.of(new Refusal.Fault(null, null, AREA, area, Text.of("problem.fault.moved", standing))));
        }
        return this;
    }

    static Refusal refusal(List<Refusal.Fault> faults) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Text.of("problem.detail.422"),
                faults.subList(0, Math.min(faults.size(), Problem.SHOWN)),
                faults.size());
    }

    private static Refusal.Fault fault(String member, String message) {
        return new Refusal.Fault(null, null, member, null, Text.of(message));
    }

    private static Optional<String> written(JsonNode value) {
        if (value.isNull()) {
            return Optional.of("");
        }
        if (value.isString()) {
            return Optional.of(value.getStringValue());
        }
        if (value.isBoolean()) {
            return Optional.of(Boolean.toString(value.getBooleanValue()));
        }
        if (value.isNumber()) {
            return number(value);
        }
        return value.isArray() ? codes(value) : Optional.empty();
    }

    /** Written out, unless that takes more digits than any field has: a billion noughts are no number of ours. */
    private static Optional<String> number(JsonNode value) {
        try {
            BigDecimal number = value.getBigDecimalValue();
            return Math.abs((long) number.precision() - number.scale()) <= MOST_DIGITS && number.scale() <= MOST_DIGITS
                    ? Optional.of(number.toPlainString())
                    : Optional.empty();
        } catch (NumberFormatException beyond) {
            return Optional.empty();
        }
    }

    private static Optional<String> codes(JsonNode values) {
        List<String> codes = new ArrayList<>();
        for (JsonNode value : values.values()) {
            if (!value.isString()) {
                return Optional.empty();
            }
            codes.add(value.getStringValue());
        }
        return Optional.of(String.join(" ", codes));
    }

    /** Choices stand in the interface as {@code nextOfKin}, and as {@code NEXT_OF_KIN} inside. */
    private static String coded(MeasureField field, String written) {
        return field == MeasureField.STATUS || field == MeasureField.TARGET_GROUP
                ? written.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT)
                : written;
    }
}
