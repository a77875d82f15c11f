package no.opptrapp.planning.measure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;

/** Reads a measure from its written fields, and takes down every field that cannot be read. */
final class FieldReading {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,13}([.]\\d{1,6})?");

    /** A number, too, but greater or less than any field has. */
    private static final Pattern BEYOND = Pattern.compile("[+-]?\\d{14,}([.]\\d{1,6})?");

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final WrittenMeasure written;
    private final List<FieldFault> faults = new ArrayList<>();

    /**
     * What came of reading.
     *
     * @param draft null when there are faults
     * @param soFar what could be read, with something harmless for what could not
     */
    record Outcome(@Nullable MeasureDraft draft, MeasureDraft soFar, List<FieldFault> faults) {

        /** Whether nothing can be said about a field, as it or what it is held against could not be read. */
        boolean hides(MeasureField field) {
            return faults.stream()
                    .map(FieldFault::field)
                    .anyMatch(unread ->
                            unread == field || unread == MeasureField.STATUS && field == MeasureField.DONE_ON);
        }
    }

    private FieldReading(WrittenMeasure written) {
        this.written = written;
    }

    static Outcome read(WrittenMeasure written) {
        FieldReading reading = new FieldReading(written);
        MeasureDraft draft = reading.draft();
        return new Outcome(reading.faults.isEmpty() ? draft : null, draft, List.copyOf(reading.faults));
    }

    /** The same fields in the one way that a program writes them; as they stand when they cannot be read. */
    static WrittenMeasure canonical(WrittenMeasure written) {
        MeasureDraft draft = read(written).draft();
        return draft == null ? written : WrittenMeasure.of(draft);
    }

    /** What cannot be read is filled with something harmless. */
    private MeasureDraft draft() {
        Schedule schedule =
                new Schedule(day(MeasureField.STARTS_ON), day(MeasureField.ENDS_ON), day(MeasureField.DONE_ON));
        Effort effort = new Effort(amount(MeasureField.MONEY), amount(MeasureField.PERSON_YEARS));
        return new MeasureDraft(
                written.get(MeasureField.TITLE),
                written.get(MeasureField.DESCRIPTION),
                written.get(MeasureField.PLAN_AREA),
                choice(MeasureField.TARGET_GROUP, TargetGroup.class, TargetGroup.BOTH),
                choice(MeasureField.STATUS, MeasureStatus.class, MeasureStatus.IDEA),
                written.get(MeasureField.RESPONSIBLE),
                schedule,
                effort,
                yes(MeasureField.SHARED),
                expected(),
                written.get(MeasureField.NOT_MEASURED),
                new MeasureLinks(
                        ids(MeasureField.NEED_IDS, "measure.fault.need"),
                        ids(MeasureField.GOAL_IDS, "measure.fault.goal"),
                        ids(MeasureField.PLAN_IDS, "neighbour.fault.unknown"),
                        codes(MeasureField.INDICATORS)));
    }

    private @Nullable ExpectedChange expected() {
        if (MeasureField.EXPECTED.stream().allMatch(field -> written.get(field).isEmpty())) {
            return null;
        }
        MeasureField.EXPECTED.stream()
                .filter(field -> written.get(field).isEmpty())
                .sorted()
                .forEach(field -> fault(field, Text.of("measure.fault.expected_missing")));
        BigDecimal change = number(MeasureField.EXPECTED_CHANGE);
        BigDecimal baseline = number(MeasureField.BASELINE);
        LocalDate from = day(MeasureField.OBSERVE_FROM);
        LocalDate to = day(MeasureField.OBSERVE_TO);
        return change == null || baseline == null || from == null || to == null
                ? null
                : new ExpectedChange(written.get(MeasureField.EXPECTED_INDICATOR), change, baseline, from, to);
    }

    private @Nullable LocalDate day(MeasureField field) {
        String value = written.get(field);
        if (value.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            fault(field, Text.of("measure.fault.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR)));
        } catch (DateTimeException unreadable) {
            fault(field, Text.of("measure.fault.day"));
        }
        return null;
    }

    private @Nullable BigDecimal amount(MeasureField field) {
        BigDecimal number = number(field);
        if (number != null && number.scale() > 2) {
            fault(field, Text.of("measure.fault.decimals"));
            return null;
        }
        return number;
    }

    private @Nullable BigDecimal number(MeasureField field) {
        String value = written.get(field);
        if (value.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(value).matches()) {
            fault(field, Text.of(BEYOND.matcher(value).matches() ? "measure.fault.range" : "measure.fault.number"));
            return null;
        }
        return new BigDecimal(value);
    }

    private boolean yes(MeasureField field) {
        String value = written.get(field);
        if (!value.isEmpty() && !value.equals("true") && !value.equals("false")) {
            fault(field, Text.of("measure.fault.yes_no"));
        }
        return value.equals("true");
    }

    private <E extends Enum<E>> E choice(MeasureField field, Class<E> type, E otherwise) {
        String value = written.get(field);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        fault(field, value.isEmpty() ? Text.of("measure.fault.missing") : Text.of("measure.fault.choice"));
        return otherwise;
    }

    private SortedSet<UUID> ids(MeasureField field, String unknown) {
        SortedSet<UUID> ids = new TreeSet<>();
        for (String code : codes(field)) {
            try {
                ids.add(UUID.fromString(code));
            } catch (IllegalArgumentException none) {
                fault(field, Text.of(unknown, code));
            }
        }
        return ids;
    }

    private SortedSet<String> codes(MeasureField field) {
        return Arrays.stream(written.get(field).split("[\\s,;]+"))
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void fault(MeasureField field, Text message) {
        faults.add(new FieldFault(field, written.get(field), message));
    }
}
