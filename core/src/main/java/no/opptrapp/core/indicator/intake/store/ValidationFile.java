package no.opptrapp.core.indicator.intake.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.core.indicator.intake.ValidationRule;
import no.opptrapp.core.indicator.intake.ValidationRules;

/** The validation rules that the program carries. */
@Singleton
class ValidationFile implements ValidationRules {

    private final List<ValidationRule> rules = read();

    @Override
    public List<ValidationRule> all() {
        return rules;
    }

    private static List<ValidationRule> read() {
        InputStream file =
                ValidationFile.class.getResourceAsStream("/no/opptrapp/core/indicator/intake/validation.csv");
        if (file == null) {
            throw new IllegalStateException("The validation rules are missing");
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(ValidationFile::rule).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ValidationRule rule(NamedCsvRecord row) {
        String indicator = row.getField("indicator");
        boolean stops = stops(row.getField("action"));
        double first = Double.parseDouble(row.getField("first"));
        double second = Double.parseDouble(row.getField("second"));
        return switch (row.getField("kind")) {
            case "range" -> new ValidationRule.Range(indicator, stops, first, second);
            case "jump" -> new ValidationRule.Jump(indicator, stops, first, second);
            case "per_inhabitants" -> new ValidationRule.PerInhabitants(indicator, stops, first, second);
            case "sum" ->
                new ValidationRule.Sum(
                        indicator, stops, List.of(row.getField("parts").split(" ")), first);
            default -> throw new IllegalStateException("No kind of rule: " + row.getField("kind"));
        };
    }

    private static boolean stops(String action) {
        return switch (action) {
            case "stop" -> true;
            case "warn" -> false;
            default -> throw new IllegalStateException("A rule warns or stops: " + action);
        };
    }
}
