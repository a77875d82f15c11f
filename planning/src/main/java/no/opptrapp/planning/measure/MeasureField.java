package no.opptrapp.planning.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Text;

/** The fields of a measure, as its history, its files and its interface name them. */
public enum MeasureField {
    TITLE,
    DESCRIPTION,
    PLAN_AREA,
    TARGET_GROUP,
    STATUS,
    RESPONSIBLE,
    STARTS_ON,
    ENDS_ON,
    DONE_ON,
    MONEY,
    PERSON_YEARS,
    NEED_IDS,
    GOAL_IDS,
    PLAN_IDS,
    INDICATORS,
    EXPECTED_INDICATOR,
    EXPECTED_CHANGE,
    BASELINE,
    OBSERVE_FROM,
    OBSERVE_TO,
    /** Why no indicator can show it. */
    NOT_MEASURED,
    SHARED;

    /** What an expected change consists of: all of it is said, or nothing. */
    static final Set<MeasureField> EXPECTED =
            Set.of(EXPECTED_INDICATOR, EXPECTED_CHANGE, BASELINE, OBSERVE_FROM, OBSERVE_TO);

    /** What can be given to many measures at once. */
    public static final Set<MeasureField> FOR_MANY =
            Set.of(PLAN_AREA, TARGET_GROUP, STATUS, RESPONSIBLE, STARTS_ON, ENDS_ON, SHARED);

    private static final Pattern WORD_START = Pattern.compile("_(.)");

    /** Its name in files and in the interface: {@code startsOn}. */
    public String code() {
        return WORD_START
                .matcher(name().toLowerCase(Locale.ROOT))
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    /** The field of a {@link #code()}. */
    public static Optional<MeasureField> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst();
    }

    /** What people read. */
    public Text label() {
        return Text.of("measure.field." + name().toLowerCase(Locale.ROOT));
    }
}
