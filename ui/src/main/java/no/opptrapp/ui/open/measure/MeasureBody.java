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
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.open.problem.Problem;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.JsonKind;

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
            boolean ofArea = member.getKey().equals(AREA);
            if (!ofArea && field.isEmpty()) {
                faults.add(fault(member.getKey(), Text.of("problem.fault.unknown")));
                continue;
            }
            JsonKind kind = field.map(MeasureBody::kind).orElse(JsonKind.TEXT);
            Optional<String> written = written(kind, member.getValue());
            if (written.isEmpty()) {
                faults.add(fault(member.getKey(), kind.fault()));
            } else if (ofArea) {
                area = written.get();
            } else {
                field.ifPresent(known -> fields.put(known, coded(known, written.get())));
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
            throw refusal(List.of(fault(AREA, Text.of("problem.fault.missing"))));
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

    private static Refusal.Fault fault(String member, Text message) {
        return new Refusal.Fault(null, null, member, null, message);
    }

    private static JsonKind kind(MeasureField field) {
        return switch (field) {
            case MONEY, PERSON_YEARS, EXPECTED_CHANGE, BASELINE -> JsonKind.NUMBER;
            case NEED_IDS, GOAL_IDS, PLAN_IDS, INDICATORS -> JsonKind.TEXTS;
            case SHARED -> JsonKind.TRUTH;
            case TITLE,
                    DESCRIPTION,
                    PLAN_AREA,
                    TARGET_GROUP,
                    STATUS,
                    RESPONSIBLE,
                    STARTS_ON,
                    ENDS_ON,
                    DONE_ON,
                    EXPECTED_INDICATOR,
                    OBSERVE_FROM,
                    OBSERVE_TO,
                    NOT_MEASURED -> JsonKind.TEXT;
        };
    }

    /** As it is written in files; empty when it is of another kind. */
    private static Optional<String> written(JsonKind kind, JsonNode value) {
        if (value.isNull()) {
            return Optional.of("");
        }
        if (!kind.fits(value)) {
            return Optional.empty();
        }
        return switch (kind) {
            case TRUTH -> Optional.of(Boolean.toString(value.getBooleanValue()));
            case NUMBER, WHOLE -> number(value);
            case TEXTS -> Optional.of(codes(value));
            case TEXT, OBJECT, OBJECTS -> Optional.of(value.getStringValue());
        };
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

    private static String codes(JsonNode values) {
        List<String> codes = new ArrayList<>();
        for (JsonNode value : values.values()) {
            codes.add(value.getStringValue());
        }
        return String.join(" ", codes);
    }

    /** What stands in a field as the interface writes it: what {@link #coded} takes in. */
    static String word(MeasureField field, String value) {
        return switch (field) {
            case STATUS -> Asked.word(value, MeasureStatus.class);
            case TARGET_GROUP -> Asked.word(value, TargetGroup.class);
            default -> value;
        };
    }

    /** Choices stand in the interface as {@code nextOfKin}, and as {@code NEXT_OF_KIN} inside; what is none stays. */
    private static String coded(MeasureField field, String written) {
        String name = written.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        return word(field, name).equals(name) ? written : name;
    }
}
