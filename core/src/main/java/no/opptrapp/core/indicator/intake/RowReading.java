package no.opptrapp.core.indicator.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Text;

/**
 * Reads the rows of each layout into values.
 *
 * @param indicators definitions by code
 * @param to takes the values
 */
record RowReading(Layout layout, Map<String, Indicator> indicators, Consumer<Entry> to) {

    private static final String MUNICIPALITY = "kommunenummer";
    private static final String YEAR = "aar";
    private static final String ADULTS = "aarsverk_voksne";
    private static final String CHILDREN = "aarsverk_barn_unge";
    private static final String STATUS = "status";

    void read(RowFields fields) {
        switch (layout) {
            case PERSON_YEARS -> personYears(fields);
            case SELF_REPORT -> selfReport(fields);
            case GENERAL -> general(fields);
        }
    }

    /** Both numbers and their sum. Those of 2016 to 2019 are on the borders of 2020 already, as inhabitants are. */
    private void personYears(RowFields fields) {
        Optional<Year> year = fields.year(YEAR);
        Optional<Borders> borders = year.map(read -> fields.register().populationBorders(read.year()));
        Optional<String> area = borders.flatMap(on -> fields.municipality(MUNICIPALITY, on));
        Optional<Status> status = fields.status(STATUS);
        if (year.isEmpty() || area.isEmpty() || status.isEmpty()) {
            return;
        }
        Optional<Finding> adults = fields.finding(ADULTS, indicator("PY_ADULT"), status.get());
        Optional<Finding> children = fields.finding(CHILDREN, indicator("PY_CHILD"), status.get());
        if (adults.isEmpty() || children.isEmpty()) {
            return;
        }
        put(fields, ADULTS, new ObservationKey("PY_ADULT", area.get(), borders.get(), year.get()), adults.get());
        put(fields, CHILDREN, new ObservationKey("PY_CHILD", area.get(), borders.get(), year.get()), children.get());
        put(
                fields,
                ADULTS,
                new ObservationKey("PY_TOTAL", area.get(), borders.get(), year.get()),
                sum(adults.get(), children.get()));
    }

    private static Finding sum(Finding one, Finding other) {
        Double first = one.value();
        Double second = other.value();
        return first == null || second == null
                ? one
                : new Finding(
                        BigDecimal.valueOf(first)
                                .add(BigDecimal.valueOf(second))
                                .doubleValue(),
                        null,
                        null,
                        one.status());
    }

    /** An empty field says that nothing was reported. */
    private void selfReport(RowFields fields) {
        Optional<Year> year = fields.year(YEAR);
        Optional<Borders> borders = year.map(read -> fields.register().populationBorders(read.year()));
        Optional<String> area = borders.flatMap(on -> fields.municipality(MUNICIPALITY, on));
        if (year.isEmpty() || area.isEmpty()) {
            return;
        }
        List<String> columns = fields.header();
        for (String code : columns.stream().filter(indicators::containsKey).toList()) {
            Status status = fields.written(code).isEmpty() ? Status.MISSING : Status.REPORTED;
            fields.finding(code, indicator(code), status)
                    .ifPresent(finding -> put(
                            fields, code, new ObservationKey(code, area.get(), borders.get(), year.get()), finding));
        }
    }

    private void general(RowFields fields) {
        Optional<Indicator> indicator = known(fields);
        Optional<Borders> borders = borders(fields);
        Optional<Area> area = borders.flatMap(on -> area(fields, on));
        Optional<Period> period = fields.period("period");
        Optional<Status> status = fields.status(STATUS);
        if (indicator.isEmpty() || area.isEmpty() || period.isEmpty() || status.isEmpty()) {
            return;
        }
        boolean gone = areGone(fields, borders.get(), period.get());
        if (!fits(fields, indicator.get(), area.get(), period.get()) || gone) {
            return;
        }
        fields.finding("value", indicator.get(), status.get())
                .ifPresent(finding -> put(
                        fields,
                        "value",
                        new ObservationKey(indicator.get().code(), area.get().code(), borders.get(), period.get()),
                        finding));
    }

    /**
     * Whether the indicator is reported for such areas and periods. What municipalities report is worked out for wider
     * areas, where nobody could approve it.
     */
    private static boolean fits(RowFields fields, Indicator indicator, Area area, Period period) {
        boolean wide = area.kind().compareTo(AreaKind.MUNICIPALITY) > 0;
        if (wide) {
            fields.fault("area", Text.of("intake.fault.worked-out", area.code()));
        }
        boolean partOfYear = Reportable.isAnnual(indicator) && !(period instanceof Year);
        if (partOfYear) {
            fields.fault("period", Text.of("intake.fault.annual", indicator.code()));
        }
        return !wide && !partOfYear;
    }

    /**
     * Whether the borders were in force no longer at that time. Later ones than those of the time are in use:
     * person-years of 2016 to 2019 are reported on the borders of 2020.
     */
    private static boolean areGone(RowFields fields, Borders borders, Period period) {
        int year = Entries.year(period);
        Borders then = Borders.inYear(year);
        if (borders.compareTo(then) >= 0) {
            return false;
        }
        fields.fault(
                "borders",
                Text.of(
                        "intake.fault.borders.gone",
                        Integer.toString(borders.year()),
                        Integer.toString(year),
                        Integer.toString(then.year())));
        return true;
    }

    private Optional<Indicator> known(RowFields fields) {
        Indicator indicator = indicators.get(fields.written("indicator"));
        Optional<Text> fault = Reportable.fault(fields.written("indicator"), indicator);
        fault.ifPresent(message -> fields.fault("indicator", message));
        return fault.isPresent() ? Optional.empty() : Optional.ofNullable(indicator);
    }

    private static Optional<Borders> borders(RowFields fields) {
        String written = fields.written("borders");
        Optional<Borders> borders =
                written.matches("\\d{4}") ? Borders.named(Integer.parseInt(written)) : Optional.empty();
        if (borders.isEmpty()) {
            fields.fault("borders", Text.of("intake.fault.borders"));
        }
        return borders;
    }

    private static Optional<Area> area(RowFields fields, Borders borders) {
        String code = RowFields.code(fields.written("area"));
        Optional<Area> area = fields.register().find(borders, code);
        if (area.isEmpty()) {
            fields.fault("area", Text.of("intake.fault.area", code, Integer.toString(borders.year())));
        }
        return area;
    }

    private Indicator indicator(String code) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            throw new IllegalStateException("A layout names " + code);
        }
        return indicator;
    }

    private void put(RowFields fields, String column, ObservationKey key, Finding finding) {
        to.accept(new Entry(
                key,
                finding,
                fields.row().line(),
                fields.header().indexOf(column) + 1,
                column,
                fields.written(column)));
    }
}
