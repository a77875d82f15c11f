package no.opptrapp.planning.measure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.TargetGroup;
import org.jspecify.annotations.Nullable;

/** Between the fields as programs write them and the words and numbers that people have in their files. */
final class FileWords {

    private static final Pattern SERIAL_DAY = Pattern.compile("\\d{5}");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter NORWEGIAN_DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    /** What spreadsheets and people put between thousands. */
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F\\u2009](?=\\d{3})");

    private static final Pattern GUARDED = Pattern.compile("'+[=+@-]");

    private final List<PlanArea> planAreas;
    private final Map<String, String> codes = new HashMap<>();

    FileWords(List<PlanArea> planAreas) {
        this.planAreas = planAreas;
        planAreas.forEach(area -> learn(MeasureField.PLAN_AREA, area.code(), area.name()));
        Arrays.stream(TargetGroup.values())
                .forEach(group -> learn(MeasureField.TARGET_GROUP, group.name(), group.label()));
        Arrays.stream(MeasureStatus.values())
                .forEach(status -> learn(MeasureField.STATUS, status.name(), status.label()));
        learn(MeasureField.SHARED, "true", Text.of("measure.yes"));
        learn(MeasureField.SHARED, "false", Text.of("measure.no"));
    }

    private void learn(MeasureField field, String code, Text label) {
        codes.put(key(field, code), code);
        for (Language language : Language.values()) {
            codes.put(key(field, Texts.in(language).say(label)), code);
        }
    }

    private static String key(MeasureField field, String word) {
        return field.name() + "/" + word.strip().toLowerCase(Locale.ROOT);
    }

    /** What stands in a cell, as a program writes it; what is not understood stays as it is, and is a fault later. */
    String read(MeasureField field, String cell) {
        return switch (field) {
            case PLAN_AREA, TARGET_GROUP, STATUS, SHARED -> codes.getOrDefault(key(field, cell), cell);
            case STARTS_ON, ENDS_ON, DONE_ON, OBSERVE_FROM, OBSERVE_TO -> day(cell);
            case MONEY, PERSON_YEARS, EXPECTED_CHANGE, BASELINE -> number(cell);
            case TITLE, DESCRIPTION, RESPONSIBLE, NOT_MEASURED -> withoutGuard(cell);
            case NEED_IDS, GOAL_IDS, PLAN_IDS, INDICATORS, EXPECTED_INDICATOR -> cell;
        };
    }

    private static String day(String cell) {
        if (SERIAL_DAY.matcher(cell).matches()) {
            return SERIAL_ZERO.plusDays(Integer.parseInt(cell)).toString();
        }
        try {
            return cell.indexOf('.') > 0 ? LocalDate.parse(cell, NORWEGIAN_DAY).toString() : cell;
        } catch (DateTimeException unreadable) {
            return cell;
        }
    }

    private static String number(String cell) {
        return THOUSANDS.matcher(cell).replaceAll("").replace(',', '.').replace('\u2212', '-');
    }

    /** Files for people have an apostrophe before words that a spreadsheet would run; it is none of the words. */
    private static String withoutGuard(String cell) {
        return looksGuarded(cell) ? cell.substring(1) : cell;
    }

    private static boolean looksGuarded(String words) {
        return GUARDED.matcher(words).lookingAt();
    }

    /** What stands in a field, for people; a dash where nothing does. */
    Text said(MeasureField field, String written) {
        if (written.isEmpty()) {
            return Text.verbatim("–");
        }
        return switch (field) {
            case PLAN_AREA ->
                planAreas.stream()
                        .filter(area -> area.code().equals(written))
                        .findFirst()
                        .<Text>map(PlanArea::name)
                        .orElse(Text.verbatim(written));
            case TARGET_GROUP -> choice(written, TargetGroup.values(), TargetGroup::label);
            case STATUS -> choice(written, MeasureStatus.values(), MeasureStatus::label);
            case SHARED -> Text.of(written.equals("true") ? "measure.yes" : "measure.no");
            default -> Text.verbatim(written);
        };
    }

    /** What is none of the choices is said as it stands. */
    private static <E extends Enum<E>> Text choice(String written, E[] all, Function<E, Text> label) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(written))
                .findFirst()
                .map(label)
                .orElse(Text.verbatim(written));
    }

    /** A cell for people: words in their language, numbers as numbers; null when nothing is said. */
    @Nullable
    Object write(MeasureField field, String written, Texts texts) {
        if (written.isEmpty()) {
            return null;
        }
        return switch (field) {
            case PLAN_AREA ->
                planAreas.stream()
                        .filter(area -> area.code().equals(written))
                        .findFirst()
                        .map(area -> texts.say(area.name()))
                        .orElse(written);
            case TARGET_GROUP -> texts.say(TargetGroup.valueOf(written).label());
            case STATUS -> texts.say(MeasureStatus.valueOf(written).label());
            case SHARED -> texts.say(written.equals("true") ? "measure.yes" : "measure.no");
            case MONEY, PERSON_YEARS, EXPECTED_CHANGE, BASELINE -> new BigDecimal(written);
            // Words with an apostrophe of their own there get another, so that reading them again takes only that one.
            case TITLE, DESCRIPTION, RESPONSIBLE, NOT_MEASURED -> looksGuarded(written) ? "'" + written : written;
            case STARTS_ON,
                    ENDS_ON,
                    DONE_ON,
                    NEED_IDS,
                    GOAL_IDS,
                    PLAN_IDS,
                    INDICATORS,
                    EXPECTED_INDICATOR,
                    OBSERVE_FROM,
                    OBSERVE_TO -> written;
        };
    }
}
