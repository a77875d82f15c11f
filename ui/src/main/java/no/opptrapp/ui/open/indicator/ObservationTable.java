package no.opptrapp.ui.open.indicator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import no.opptrapp.core.exchange.CsvForPeople;
import org.jspecify.annotations.Nullable;

/** Observations as a file for people. */
final class ObservationTable {

    private static final int DECIMALS = 6;

    private static final List<String> HEADER = List.of(
            "indicator",
            "area",
            "borders",
            "period",
            "value",
            "status",
            "base",
            "low",
            "high",
            "origin",
            "version",
            "parts",
            "carriedForward",
            "missing",
            "hidden",
            "estimated",
            "imputed");

    private ObservationTable() {}

    static byte[] of(List<ObservationView> observations) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvForPeople csv = new CsvForPeople(out)) {
            csv.row(HEADER);
            observations.forEach(observation -> csv.row(row(observation)));
        }
        return out.toByteArray();
    }

    private static List<@Nullable Object> row(ObservationView observation) {
        Double value = observation.value();
        ObservationView.Range interval = observation.interval();
        ObservationView.PartsView parts = observation.parts();
        return Arrays.asList(
                observation.indicator(),
                observation.area(),
                observation.borders(),
                observation.period(),
                value == null ? observation.display() : number(value),
                observation.status(),
                observation.base(),
                interval == null ? null : number(interval.low()),
                interval == null ? null : number(interval.high()),
                observation.origin(),
                observation.version(),
                parts == null ? null : parts.all(),
                parts == null ? null : parts.carriedForward(),
                parts == null ? null : parts.missing(),
                parts == null ? null : parts.hidden(),
                parts == null ? null : parts.estimated(),
                parts == null ? null : parts.imputed());
    }

    private static BigDecimal number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }
}
