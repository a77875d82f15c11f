package no.opptrapp.core.area.store;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Municipality;
import org.jspecify.annotations.Nullable;

/** Reads the municipalities on one set of borders and puts the county behind names that occur twice. */
final class MunicipalityFile {

    private MunicipalityFile() {}

    static List<Municipality> read(Borders borders) {
        List<NamedCsvRecord> rows = SnapshotFile.read("municipalities_" + borders.year() + ".csv", row -> row);
        Map<String, Long> uses =
                rows.stream().collect(Collectors.groupingBy(row -> row.getField("name"), Collectors.counting()));
        return rows.stream().map(row -> municipality(borders, row, uses)).toList();
    }

    private static Municipality municipality(Borders borders, NamedCsvRecord row, Map<String, Long> uses) {
        String name = row.getField("name");
        boolean twice = uses.getOrDefault(name, 0L) > 1;
        String kostraGroup = optional(row, "kostra_group");
        return new Municipality(
                borders,
                row.getField("code"),
                twice ? name + " (" + row.getField("county_name") + ")" : name,
                name,
                official(row),
                row.getField("county_code"),
                row.getField("landsdel"),
                kostraGroup == null ? null : Integer.valueOf(kostraGroup),
                optional(row, "org_no"));
    }

    /** Statistics Norway puts the county behind two official names to tell them apart; the name is without it. */
    private static String official(NamedCsvRecord row) {
        String suffix = " (" + row.getField("county_name") + ")";
        String name = row.getField("name_official");
        return name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : name;
    }

    private static @Nullable String optional(NamedCsvRecord row, String column) {
        return row.findField(column).map(SnapshotFile::orNull).orElse(null);
    }
}
