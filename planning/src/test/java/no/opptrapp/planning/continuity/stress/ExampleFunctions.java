package no.opptrapp.planning.continuity.stress;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The example of a municipality's functions, and what it must come to. */
public final class ExampleFunctions {

    private static final String FUNCTIONS = "/no/opptrapp/planning/continuity/example.csv";
    private static final String ANSWERS = "/no/opptrapp/planning/continuity/continuity-example-stress.csv";

    private ExampleFunctions() {}

    public static List<StaffedFunction> all() {
        Map<String, StaffedFunction> functions = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(FUNCTIONS)) {
            StaffedFunction next = new StaffedFunction(
                    row.getField("function"),
                    Criticality.valueOf(row.getField("criticality")),
                    List.of(new Staffing(
                            row.getField("competence"),
                            new BigDecimal(row.getField("normal")),
                            new BigDecimal(row.getField("minimum")))));
            functions.merge(next.name(), next, ExampleFunctions::both);
        }
        return List.copyOf(functions.values());
    }

    private static StaffedFunction both(StaffedFunction first, StaffedFunction more) {
        List<Staffing> staffing = new ArrayList<>(first.staffing());
        staffing.addAll(more.staffing());
        return new StaffedFunction(first.name(), first.criticality(), staffing);
    }

    static List<NamedCsvRecord> answers() {
        return rows(ANSWERS);
    }

    private static List<NamedCsvRecord> rows(String resource) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                .fieldSeparator(';')
                .ofNamedCsvRecord(new InputStreamReader(
                        Objects.requireNonNull(ExampleFunctions.class.getResourceAsStream(resource)),
                        StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
