package no.opptrapp.core.indicator.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.opptrapp.core.indicator.Guidance;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The indicator definitions that the program carries. */
final class IndicatorFile {

    private IndicatorFile() {}

    /** All definitions, each as version 1. */
    static List<Indicator> read() {
        InputStream file = IndicatorFile.class.getResourceAsStream("/no/opptrapp/core/indicator/indicators.csv");
        if (file == null) {
            throw new IllegalStateException("The definitions of the indicators are missing");
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(IndicatorFile::indicator).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                row.getField("code"),
                1,
                row.getField("area"),
                inThree(row, "name"),
                Indicator.ValueType.valueOf(upper(row, "value_type")),
                Unit.ofWritten(row.getField("unit")),
                formula(row),
                named(row, "numerator"),
                named(row, "denominator"),
                Indicator.MergeRule.valueOf(upper(row, "merge_rule")),
                row.getField("kind").equals("extensive"),
                Indicator.Level.valueOf(upper(row, "level")),
                direction(row.getField("direction")),
                row.getField("rankable").equals("yes"),
                row.getField("period"),
                row.getField("source"),
                named(row, "note"),
                guidance(row));
    }

    private static Text.@Nullable Named named(NamedCsvRecord row, String what) {
        return row.getField(what + "_nb").isEmpty() ? null : inThree(row, what);
    }

    private static Text.Named inThree(NamedCsvRecord row, String what) {
        return new Text.Named(row.getField(what + "_nb"), row.getField(what + "_nn"), row.getField(what + "_en"));
    }

    private static Indicator.@Nullable Formula formula(NamedCsvRecord row) {
        return row.getField("numerator_code").isEmpty()
                ? null
                : new Indicator.Formula(
                        row.getField("numerator_code"), row.getField("denominator_code"), row.getField("factor"));
    }

    private static Guidance guidance(NamedCsvRecord row) {
        return new Guidance(
                named(row, "meaning"),
                named(row, "caveats"),
                Guidance.Disclosure.valueOf(upper(row, "disclosure")),
                List.of());
    }

    private static Indicator.Direction direction(String written) {
        return written.isEmpty() ? Indicator.Direction.NEITHER : Indicator.Direction.valueOf(written);
    }

    private static String upper(NamedCsvRecord row, String column) {
        return row.getField(column).toUpperCase(Locale.ROOT);
    }
}
