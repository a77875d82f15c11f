package no.opptrapp.planning.continuity.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Checklist;
import no.opptrapp.planning.continuity.ChecklistPoint;

/** The checklist that the program carries. */
@Singleton
final class ChecklistFile implements Checklist {

    private final List<ChecklistPoint> points = read();

    @Override
    public List<ChecklistPoint> points() {
        return points;
    }

    private static List<ChecklistPoint> read() {
        InputStream file = ChecklistFile.class.getResourceAsStream("/no/opptrapp/planning/continuity/checklist.csv");
        if (file == null) {
            throw new IllegalStateException("The checklist of continuity is missing");
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(ChecklistFile::point).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChecklistPoint point(NamedCsvRecord row) {
        return new ChecklistPoint(
                row.getField("code"),
                row.getField("section"),
                new Text.Named(row.getField("item_nb"), row.getField("item_nn"), row.getField("item_en")),
                row.getField("source"),
                row.getField("minimum").equals("1"));
    }
}
