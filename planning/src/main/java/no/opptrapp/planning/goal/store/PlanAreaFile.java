package no.opptrapp.planning.goal.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanArea;

/** The plan areas that the program carries. */
final class PlanAreaFile {

    private PlanAreaFile() {}

    static List<PlanArea> read() {
        InputStream file = PlanAreaFile.class.getResourceAsStream("/no/opptrapp/planning/goal/plan_areas.csv");
        if (file == null) {
            throw new IllegalStateException("The plan areas are missing");
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(PlanAreaFile::area).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanArea area(NamedCsvRecord row) {
        String goal = row.getField("plan_goal");
        return new PlanArea(
                row.getField("area"),
                goal.isEmpty() ? null : Integer.valueOf(goal),
                new Text.Named(row.getField("name_nb"), row.getField("name_nn"), row.getField("name_en")));
    }
}
