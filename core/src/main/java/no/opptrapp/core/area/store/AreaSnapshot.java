package no.opptrapp.core.area.store;

import static no.opptrapp.core.area.store.SnapshotFile.orNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.opptrapp.core.area.AreaFacts;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Change;
import no.opptrapp.core.area.County;
import no.opptrapp.core.area.District;
import no.opptrapp.core.area.KostraGroup;
import no.opptrapp.core.area.Population;
import no.opptrapp.core.area.PopulationCount;
import no.opptrapp.core.area.Region;
import no.opptrapp.core.text.Text;

/** The facts about areas that the program carries, with their sources beside them in {@code SOURCES.csv}. */
public final class AreaSnapshot {

    private AreaSnapshot() {}

    /** Reads all files of the snapshot. */
    public static AreaFacts read() {
        return new AreaFacts(
                version(),
                regions(),
                counties(),
                Stream.of(Borders.values())
                        .flatMap(borders -> MunicipalityFile.read(borders).stream())
                        .toList(),
                districts(),
                SnapshotFile.read("municipality_changes.csv", AreaSnapshot::change),
                populations(),
                SnapshotFile.read("kostra_groups_2020.csv", AreaSnapshot::kostraGroup));
    }

    /** The version of the snapshot. */
    public static String version() {
        Properties properties = new Properties();
        try (var in = SnapshotFile.open("snapshot.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    private static List<Region> regions() {
        Map<String, String> english = SnapshotFile.read("regions_en.csv", row -> row).stream()
                .collect(Collectors.toMap(row -> row.getField("code"), row -> row.getField("name_en")));
        return SnapshotFile.read(
                "landsdeler.csv",
                row -> new Region(
                        row.getField("code"),
                        new Text.Named(
                                row.getField("name_nb"),
                                row.getField("name_nn"),
                                english.getOrDefault(row.getField("code"), row.getField("name_nb")))));
    }

    private static List<County> counties() {
        return SnapshotFile.read(
                        "counties.csv",
                        row -> Stream.of(Borders.values())
                                .filter(borders -> inForce(row, borders.year()))
                                .map(borders -> new County(
                                        borders, row.getField("code"), row.getField("name"), row.getField("landsdel"))))
                .stream()
                .flatMap(stream -> stream)
                .toList();
    }

    private static boolean inForce(NamedCsvRecord row, int year) {
        String from = row.getField("valid_from");
        String to = row.getField("valid_to");
        return (from.isEmpty() || yearOf(from) <= year) && (to.isEmpty() || yearOf(to) > year);
    }

    private static int yearOf(String date) {
        return Integer.parseInt(date.substring(0, 4));
    }

    private static List<District> districts() {
        return SnapshotFile.read(
                "oslo_bydeler.csv",
                row -> new District(
                        row.getField("code"),
                        row.getField("name"),
                        row.getField("municipality_code"),
                        Boolean.parseBoolean(row.getField("is_bydel"))));
    }

    private static Change change(NamedCsvRecord row) {
        Borders to = Borders.named(yearOf(row.getField("effective_date"))).orElseThrow();
        return new Change(
                to.previous().orElseThrow(),
                row.getField("from_code"),
                row.getField("to_code"),
                Change.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                new BigDecimal(row.getField("share")),
                orNull(row.getField("share_basis")),
                orNull(row.getField("note")));
    }

    private static KostraGroup kostraGroup(NamedCsvRecord row) {
        return new KostraGroup(
                Integer.parseInt(row.getField("group")),
                row.getField("code"),
                row.getField("population_size"),
                row.getField("bundne_kostnader"),
                row.getField("frie_disponible_inntekter"));
    }

    private static List<PopulationCount> populations() {
        List<PopulationCount> counts = new ArrayList<>(SnapshotFile.read("population.csv", AreaSnapshot::population));
        SnapshotFile.read("oslo_bydeler.csv", AreaSnapshot::districtPopulations).forEach(counts::addAll);
        return counts;
    }

    private static PopulationCount population(NamedCsvRecord row) {
        return new PopulationCount(
                Borders.named(Integer.parseInt(row.getField("border_version"))).orElseThrow(),
                row.getField("code"),
                Integer.parseInt(row.getField("year")),
                new Population(
                        Long.parseLong(row.getField("population")),
                        Long.parseLong(row.getField("population_18plus")),
                        Population.Quality.valueOf(row.getField("quality").toUpperCase(Locale.ROOT))));
    }

    private static List<PopulationCount> districtPopulations(NamedCsvRecord row) {
        return IntStream.rangeClosed(2020, 2026)
                .mapToObj(year -> new PopulationCount(
                        year < 2024 ? Borders.B2020 : Borders.B2024,
                        row.getField("code"),
                        year,
                        new Population(
                                Long.parseLong(row.getField("population_" + year)),
                                Population.UNKNOWN,
                                Population.Quality.OFFICIAL)))
                .toList();
    }
}
