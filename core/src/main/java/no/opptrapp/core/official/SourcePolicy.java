package no.opptrapp.core.official;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.InhabitantObservations;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the definition of a source must meet before anything is asked for. Whether the table has these dimensions and
 * codes is seen when its description is there.
 *
 * @param indicators the newest definitions by code
 * @param thisYear the year it is now
 */
record SourcePolicy(Map<String, Indicator> indicators, int thisYear) {

    private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1950;
    private static final int MOST = 50;

    List<SourceOutcome.Fault> faults(SourceDefinition.TableValues table) {
        List<SourceOutcome.Fault> faults = new ArrayList<>();
        text("title", table.title(), faults);
        if (!TABLE.matcher(table.table()).matches()) {
            faults.add(fault("table", Text.of("official.fault.table")));
        }
        text("area", table.area(), faults);
        text("time", table.time(), faults);
        text("contents", table.contents(), faults);
        Set<String> sides = new HashSet<>(List.of(table.area()));
        if (!sides.add(table.time()) || !sides.add(table.contents())) {
            faults.add(fault("contents", Text.of("official.fault.same-dimension")));
        }
        values(table, faults);
        fixed(table, sides, faults);
        if (table.fromYear() < FIRST_YEAR || table.fromYear() > thisYear) {
            faults.add(fault(
                    "fromYear",
                    Text.of("official.fault.year", Integer.toString(FIRST_YEAR), Integer.toString(thisYear))));
        }
        return faults;
    }

    private void values(SourceDefinition.TableValues table, List<SourceOutcome.Fault> faults) {
        if (table.values().isEmpty() || table.values().size() > MOST) {
            faults.add(fault("values", Text.of("official.fault.no-values", MOST)));
        }
        Set<String> known = new HashSet<>();
        for (SourceDefinition.Content content : table.values()) {
            text("values", content.code(), faults);
            if (!known.add(content.indicator())) {
                faults.add(fault("values", Text.of("official.fault.twice", content.indicator())));
            }
            Text wrong = wrong(content.indicator(), indicators.get(content.indicator()));
            if (wrong != null) {
                faults.add(fault("values", wrong));
            }
        }
    }

    /** Only what municipalities could report by a file: the rest is worked out, or comes another way. */
    private static @Nullable Text wrong(String code, @Nullable Indicator indicator) {
        if (indicator == null) {
            return Text.of("official.fault.indicator", code);
        }
        if (indicator.formula() != null
                || InhabitantObservations.counts(code)
                || indicator.level() == Indicator.Level.REGION) {
            return Text.of("official.fault.elsewhere", code);
        }
        return indicator.guidance().disclosure() == Guidance.Disclosure.THRESHOLD
                ? Text.of("official.fault.threshold", code)
                : null;
    }

    private static void fixed(SourceDefinition.TableValues table, Set<String> sides, List<SourceOutcome.Fault> faults) {
        for (SourceDefinition.Fixed fixed : table.fixed()) {
            text("fixed", fixed.dimension(), faults);
            text("fixed", fixed.code(), faults);
            if (!sides.add(fixed.dimension())) {
                faults.add(fault("fixed", Text.of("official.fault.same-dimension")));
            }
        }
    }

    private static void text(String field, String value, List<SourceOutcome.Fault> faults) {
        if (value.isBlank() || value.length() > LONGEST || value.chars().anyMatch(Character::isISOControl)) {
            faults.add(fault(field, Text.of("official.fault.text", LONGEST)));
        }
    }

    private static SourceOutcome.Fault fault(String field, Text message) {
        return new SourceOutcome.Fault(field, message);
    }
}
