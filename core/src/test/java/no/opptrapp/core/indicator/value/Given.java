package no.opptrapp.core.indicator.value;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Registers;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.InhabitantObservations;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.store.Definitions;
import no.opptrapp.core.period.Year;
import org.jspecify.annotations.Nullable;

/** Values as they could have been reported, and what is worked out from them. */
final class Given {

    static final Compositions COMPOSITIONS = new Compositions(Registers.snapshot());

    private final List<Observation> observations = new ArrayList<>();

    /** The reconstructed person-years of all municipalities. */
    static Given personYears() {
        Given given = new Given();
        for (NamedCsvRecord row : rows("person-years-2016-2023.csv")) {
            double adult = number(row.getField("aarsverk_voksne"));
            double child = number(row.getField("aarsverk_barn_unge"));
            Status status = row.getField("status").equals("reported") ? Status.REPORTED : Status.CARRIED_FORWARD;
            int year = Integer.parseInt(row.getField("aar"));
            double total = Math.round(10 * (adult + child)) / 10.0;
            given.observations.add(
                    observation("PY_TOTAL", row.getField("kommunenummer"), Borders.B2020, year, total, status));
        }
        return given;
    }

    static List<NamedCsvRecord> rows(String file) {
        var in = Objects.requireNonNull(Given.class.getResourceAsStream("/no/opptrapp/core/indicator/" + file));
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double number(String written) {
        return Double.parseDouble(written.replace(',', '.'));
    }

    Given with(String indicator, String area, Borders borders, int year, double value) {
        observations.add(observation(indicator, area, borders, year, value, Status.REPORTED));
        return this;
    }

    Given with(String indicator, String area, Borders borders, int year, Status status) {
        observations.add(observation(indicator, area, borders, year, status.hasValue() ? 1.0 : null, status));
        return this;
    }

    Given withAll(String indicator, Map<String, Double> values, Borders borders, int year) {
        values.forEach((area, value) -> with(indicator, area, borders, year, value));
        return this;
    }

    private static Observation observation(
            String indicator, String area, Borders borders, int year, @Nullable Double value, Status status) {
        return new Observation(
                new ObservationKey(indicator, area, borders, new Year(year)),
                new Finding(value, null, null, status),
                "test",
                1,
                true);
    }

    List<Value> values(String indicator, ObservationQuery query) {
        Valuation valuation = new Valuation(
                COMPOSITIONS,
                Definitions::of,
                (code, periods) -> new Reported(Stream.concat(stored(code, periods), counted(code, periods))
                        .toList()),
                origin -> origin.contains(Value.RECONSTRUCTED));
        return valuation.of(Definitions.of(indicator), query);
    }

    private Stream<Observation> stored(String code, ObservationQuery periods) {
        return observations.stream()
                .filter(each -> each.key().indicator().equals(code))
                .filter(each -> periods.year()
                        .map(year -> each.key().period().equals(new Year(year)))
                        .orElse(true));
    }

    private static Stream<Observation> counted(String code, ObservationQuery periods) {
        ObservationQuery years =
                periods.year().map(ObservationQuery.all()::inYear).orElse(ObservationQuery.all());
        return InhabitantObservations.counts(code)
                ? new InhabitantObservations(Registers.snapshot()).find(years.ofIndicator(code)).stream()
                : Stream.empty();
    }
}
