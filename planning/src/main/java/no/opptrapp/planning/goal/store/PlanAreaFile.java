package no.opptrapp.planning.goal.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaDefinition;
import org.jspecify.annotations.Nullable;

/** The plan areas that the program carries. */
final class PlanAreaFile {

    private PlanAreaFile() {}

    static List<PlanAreaDefinition> read() {
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

    private static PlanAreaDefinition area(NamedCsvRecord row) {
        String goal = row.getField("plan_goal");
        PlanArea area = new PlanArea(
                row.getField("area"),
                goal.isEmpty() ? null : Integer.valueOf(goal),
                Objects.requireNonNull(text(row, "name")));
        return new PlanAreaDefinition(area, 1, text(row, "wording"), text(row, "description"));
    }

    /** Nothing where nothing is written. */
    private static Text.@Nullable Named text(NamedCsvRecord row, String what) {
        String nb = row.getField(what + "_nb");
        return nb.isEmpty() ? null : new Text.Named(nb, row.getField(what + "_nn"), row.getField(what + "_en"));
    }
}
