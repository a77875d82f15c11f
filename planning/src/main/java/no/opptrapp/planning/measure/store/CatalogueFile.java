package no.opptrapp.planning.measure.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.RecommendedMeasure;
import org.jspecify.annotations.Nullable;

/** The catalogue that the program carries. */
final class CatalogueFile {

    private CatalogueFile() {}

    static List<RecommendedMeasure> read() {
        InputStream file =
                CatalogueFile.class.getResourceAsStream("/no/opptrapp/planning/measure/recommended_measures.csv");
        if (file == null) {
            throw new IllegalStateException("The catalogue of recommended measures is missing");
        }
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(reader)) {
            return csv.stream().map(CatalogueFile::measure).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecommendedMeasure measure(NamedCsvRecord row) {
        return new RecommendedMeasure(
                row.getField("code"),
                RecommendedMeasure.Standing.valueOf(row.getField("standing")),
                TargetGroup.valueOf(row.getField("target_group")),
                row.getField("plan_area"),
                new Text.Named(row.getField("nb"), row.getField("nn"), row.getField("en")),
                said(row.getField("checklist_item")),
                row.getField("source"),
                said(row.getField("section")));
    }

    private static @Nullable String said(String field) {
        return field.isEmpty() ? null : field;
    }
}
