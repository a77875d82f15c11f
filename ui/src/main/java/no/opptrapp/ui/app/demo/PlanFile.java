package no.opptrapp.ui.app.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The made-up plans that the program carries, and what their fields mean. */
final class PlanFile {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PlanFile() {}

    static List<NamedCsvRecord> read(String name) {
        try (var reader = new InputStreamReader(
                        Objects.requireNonNull(PlanFile.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8);
                var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable String said(NamedCsvRecord row, String field) {
        String value = row.getField(field);
        return value.isEmpty() ? null : value;
    }

    static boolean yes(NamedCsvRecord row, String field) {
        return row.getField(field).equals("ja");
    }

    static List<String> words(NamedCsvRecord row, String field) {
        String value = row.getField(field);
        return value.isEmpty() ? List.of() : List.of(value.split(" "));
    }

    static @Nullable BigDecimal number(NamedCsvRecord row, String field) {
        String value = row.getField(field);
        return value.isEmpty() ? null : new BigDecimal(value.replace(',', '.'));
    }

    /** A day as it stands, or so many days after today; before it when the number is negative. */
    static @Nullable LocalDate day(NamedCsvRecord row, String field, LocalDate today) {
        String value = row.getField(field);
        if (DAY.matcher(value).matches()) {
            return LocalDate.parse(value);
        }
        return value.isEmpty() ? null : today.plusDays(Long.parseLong(value));
    }
}
