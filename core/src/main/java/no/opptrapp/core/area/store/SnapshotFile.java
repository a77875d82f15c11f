package no.opptrapp.core.area.store;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one file of the snapshot: UTF-8, comma, a heading line. */
final class SnapshotFile {

    private SnapshotFile() {}

    static InputStream open(String name) {
        InputStream in = SnapshotFile.class.getResourceAsStream("/no/opptrapp/core/area/snapshot/" + name);
        if (in == null) {
            throw new IllegalStateException("The snapshot lacks " + name);
        }
        return in;
    }

    static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
        try (var reader = new InputStreamReader(open(name), StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }
}
