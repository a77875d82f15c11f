package no.opptrapp.planning.need;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.statistics.Share;

/** The rounds of 2020 as a closing round publishes them: top shares of the country and each landsdel, hidden below 5. */
final class RoundsOf2020 {

    private static final int THRESHOLD = 5;

    private RoundsOf2020() {}

    /** By round, oldest first. */
    static Map<String, List<NewObservation>> read() {
        Map<String, List<NewObservation>> rounds = new TreeMap<>();
        InputStream file =
                Objects.requireNonNull(RoundsOf2020.class.getResourceAsStream("korona-og-rus-2020-top-shares.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
            csv.forEach(row -> rounds.computeIfAbsent(row.getField("period"), unknown -> new ArrayList<>())
                    .add(observation(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rounds;
    }

    private static NewObservation observation(NamedCsvRecord row) {
        int count = Integer.parseInt(row.getField("count"));
        int base = Integer.parseInt(row.getField("base"));
        return new NewObservation(
                new ObservationKey(
                        row.getField("indicator"),
                        row.getField("area"),
                        Borders.B2020,
                        Period.parse(row.getField("period"))),
                finding(count, base));
    }

    private static Finding finding(int count, int base) {
        if (base == 0) {
            return Finding.withoutAnswers();
        }
        return base < THRESHOLD
                ? Finding.hidden(base)
                : Finding.reported(new Share(count, base).percent(), base, new Share(count, base).interval());
    }
}
