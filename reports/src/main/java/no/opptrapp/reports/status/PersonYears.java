package no.opptrapp.reports.status;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;

/**
 * The person-years of an area over the years.
 *
 * @param indicators their definitions, by column
 * @param values by period, oldest first, then by column; a period without any value is left out
 * @param compared what the rate is held against in pictures: the distribution and the course
 * @param said what the comparison says of the area, in sentences
 */
public record PersonYears(
        Map<Column, Indicator> indicators,
        Map<Period, Map<Column, Value>> values,
        List<Figure> compared,
        List<Text> said) {

    public PersonYears {
        indicators = Map.copyOf(indicators);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        compared = List.copyOf(compared);
        said = List.copyOf(said);
    }

    /** What is told of each year. */
    public enum Column {
        ADULTS("PY_ADULT"),
        CHILDREN("PY_CHILD"),
        SUBSTANCE("PY_SUBSTANCE"),
        TOTAL("PY_TOTAL"),
        RATE("R01");

        private final String indicator;

        Column(String indicator) {
            this.indicator = indicator;
        }

        /** The code of its indicator. */
        public String indicator() {
            return indicator;
        }

        Text heading() {
            return Text.of("statusreport.years." + name().toLowerCase(Locale.ROOT));
        }
    }

    Optional<Value> of(Period period, Column column) {
        return Optional.ofNullable(values.getOrDefault(period, Map.of()).get(column));
    }

    /** Whether any period has something in the column: a value, or one that may not be shown. */
    boolean has(Column column) {
        return values.values().stream().anyMatch(row -> row.containsKey(column));
    }

    /** Whether one of the columns with values is of the indicator. */
    boolean shows(String indicator) {
        return Stream.of(Column.values()).anyMatch(column -> column.indicator().equals(indicator) && has(column));
    }

    boolean reconstructed() {
        return values.values().stream().flatMap(row -> row.values().stream()).anyMatch(Value::reconstructed);
    }
}
