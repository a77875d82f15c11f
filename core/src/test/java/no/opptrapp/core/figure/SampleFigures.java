package no.opptrapp.core.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.figure.Figure.Kind;
import no.opptrapp.core.figure.Figure.Unit;
import no.opptrapp.core.figure.Series.Tone;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Text;

/** Figures of every kind, with the numbers of week 48 and with the situations that are hard to draw. */
public final class SampleFigures {

    private static final Map<String, Text> REGIONS = regions();
    static final Text HIDDEN = Text.named(
            "Vises ikke: færre enn 5 svar.", "Blir ikkje vist: færre enn 5 svar.", "Not shown: fewer than 5 answers.");
    private static final List<String[]> ROWS = rows();

    private SampleFigures() {}

    /** Stacked bars by month, with a change of wording after April. */
    public static Figure likertByMonth() {
        return scale("F2", false, List.of(new Break("2020-04", wording(), false)), Map.of());
    }

    /** Stacked bars by landsdel, with zeros, a hidden and a missing row. */
    public static Figure likertByRegion() {
        Map<String, Cell> signs = new LinkedHashMap<>();
        signs.put(
                "TR",
                new Cell.Hidden(
                        HIDDEN,
                        Text.named(
                                "Se tallet for hele landet.",
                                "Sjå talet for heile landet.",
                                "See the figure for the country.")));
        signs.put("VL", new Cell.Missing());
        signs.put("OL", new Cell.NotPossible());
        return scale("F19", true, List.of(), signs);
    }

    /** Stacked bars with several small parts in one row. */
    public static Figure likertWithSmallParts() {
        return scale("F7", false, List.of(), Map.of());
    }

    /** The answers of one round. */
    public static Figure distribution() {
        return figure("F15", Kind.DISTRIBUTION, Unit.PERCENT, true, likert(), Map.of(), List.of(), List.of());
    }

    public static Figure counts() {
        List<Series> one = List.of(new Series("", Text.verbatim(""), "respondents_monthly_mean", Tone.ACCENT));
        return figure("F1", Kind.COUNTS, Unit.COUNT, false, one, Map.of(), List.of(), List.of());
    }

    /** Plain bars held against the country, one value just below it. */
    public static Figure barsWithReference() {
        List<Category> categories = new ArrayList<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        Series share = new Series("4+5", Text.verbatim(""), "top_two_share", Tone.ACCENT);
        double[] values = {58.8, 40.2, 29.3, 41.4, 22.1};
        int i = 0;
        for (var region : REGIONS.entrySet()) {
            categories.add(new Category(region.getKey(), region.getValue(), 20L + i, null));
            cells.put(region.getKey(), Map.of("4+5", Cell.shown(values[i++], 20)));
        }
        Text country = Text.named("Landet", "Landet", "The country");
        return with("B1", Kind.COUNTS, Unit.PERCENT, false, categories, List.of(share), cells)
                .lines(List.of(new ReferenceLine(country, 41.0)))
                .make();
    }

    public static Figure trend() {
        return figure(
                "F3",
                Kind.TREND,
                Unit.PERCENT,
                false,
                topTwo(),
                Map.of(),
                List.of(new Break("2020-04", wording(), false)),
                List.of());
    }

    /** A line with a hidden and a missing month, a severing break and a reference line. */
    public static Figure trendWithGaps() {
        Map<String, Cell> signs = Map.of("2020-05", new Cell.Hidden(HIDDEN, null), "2020-08", new Cell.Missing());
        Text before = Text.named("Snitt 2019", "Snitt 2019", "Mean of 2019");
        return figure(
                "F6",
                Kind.TREND,
                Unit.PERCENT,
                false,
                topTwo(),
                signs,
                List.of(new Break("2020-09", wording(), true)),
                List.of(new ReferenceLine(before, 24.0)));
    }

    /** Three lines that cross, two of them close together. */
    public static Figure trendOfThree() {
        List<Series> three = List.of(
                new Series("F12", Text.named("Brukere", "Brukarar", "Users"), "top_two_monthly_mean", Tone.ACCENT),
                new Series(
                        "F14",
                        Text.named("Pårørende", "Pårørande", "Next of kin"),
                        "top_two_monthly_mean",
                        Tone.SECOND),
                new Series("F24", Text.named("Psykisk helse", "Psykisk helse", "Mental health"), "x", Tone.THIRD));
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        Map<String, Category> categories = new LinkedHashMap<>();
        for (Series series : three) {
            for (String[] row : of(series.key())) {
                categories.putIfAbsent(row[2], category(row[2], null));
                cells.computeIfAbsent(row[2], key -> new LinkedHashMap<>())
                        .put(series.key(), Cell.shown(Double.parseDouble(row[4]), Long.parseLong(row[5])));
            }
        }
        categories
                .keySet()
                .forEach(key -> three.forEach(series -> cells.get(key).putIfAbsent(series.key(), new Cell.Missing())));
        return with("F12", Kind.TREND, Unit.PERCENT, false, List.copyOf(categories.values()), three, cells)
                .make();
    }

    public static Figure table() {
        List<Series> two = List.of(
                new Series("count", Text.named("Antall", "Tal", "Number"), "count", Tone.ACCENT),
                new Series("percent", Text.named("Prosent", "Prosent", "Percent"), "percent", Tone.ACCENT));
        Map<String, Category> categories = new LinkedHashMap<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (String[] row : of("T1")) {
            categories.putIfAbsent(row[2], category(row[2], null));
            cells.computeIfAbsent(row[2], key -> new LinkedHashMap<>())
                    .put(row[1], new Cell.Shown(Double.parseDouble(row[4]), null, null, Cell.Status.REPORTED));
        }
        cells.get("total").put("percent", Cell.shown(100, 87));
        return with("T1", Kind.TABLE, Unit.BY_SERIES, false, List.copyOf(categories.values()), two, cells)
                .make();
    }

    /** With <em>vet ikke</em> as a sixth part. */
    public static Figure likertWithDontKnow() {
        Figure valid = likertWithSmallParts();
        List<Series> six = new ArrayList<>(valid.series());
        six.add(new Series("0", Text.named("Vet ikke", "Veit ikkje", "Don't know"), "share", Tone.DONT_KNOW));
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (Category category : valid.categories()) {
            Map<String, Cell> row = new LinkedHashMap<>();
            for (Series series : valid.series()) {
                Cell.Shown shown = (Cell.Shown) valid.cell(category, series);
                row.put(series.key(), Cell.shown(shown.value() * 0.94, 20));
            }
            row.put("0", Cell.shown(6, 20));
            cells.put(category.key(), row);
        }
        return with("F7", Kind.LIKERT, Unit.PERCENT, false, valid.categories(), six, cells)
                .make();
    }

    /** A line against the band between two others. */
    public static Figure trendInBand() {
        List<Series> series = List.of(
                new Series("own", Text.verbatim("Bergen"), "value", Tone.ACCENT),
                new Series("median", Text.verbatim("Median"), "median", Tone.QUIET),
                new Series("p25", Text.verbatim("Nedre kvartil"), "p25", Tone.BAND_LOW),
                new Series("p75", Text.verbatim("Øvre kvartil"), "p75", Tone.BAND_HIGH));
        List<Category> categories = new ArrayList<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (int year = 2016; year < 2024; year++) {
            String key = Integer.toString(year);
            categories.add(new Category(key, Text.verbatim(key), 30L, null));
            double median = 3 + (year - 2016) * 0.05;
            Cell own = year == 2020 ? new Cell.Missing() : Cell.shown(median + (year % 3 - 1) * 0.4, 1);
            cells.put(
                    key,
                    Map.of(
                            "own", own,
                            "median", Cell.shown(median, 30),
                            "p25", Cell.shown(median - 0.5, 30),
                            "p75", Cell.shown(median + 0.6, 30)));
        }
        return with("F3", Kind.TREND, Unit.COUNT, true, categories, series, cells)
                .make();
    }

    /** Every sample, one of a kind of situation each. */
    public static List<Figure> all() {
        return List.of(
                table(),
                counts(),
                likertByMonth(),
                trend(),
                likertWithSmallParts(),
                likertWithDontKnow(),
                likertByRegion(),
                trendWithGaps(),
                trendOfThree(),
                distribution(),
                barsWithReference(),
                trendInBand(),
                SampleAreas.of(Kind.STRIP, 120),
                SampleAreas.of(Kind.RANKED, 31),
                SampleAreas.of(Kind.TILES, 43));
    }

    private static Figure scale(String id, boolean highIsGood, List<Break> breaks, Map<String, Cell> signs) {
        return figure(id, Kind.LIKERT, Unit.PERCENT, highIsGood, likert(), signs, breaks, List.of());
    }

    private static Figure figure(
            String id,
            Kind kind,
            Unit unit,
            boolean highIsGood,
            List<Series> series,
            Map<String, Cell> signs,
            List<Break> breaks,
            List<ReferenceLine> lines) {
        Map<String, Category> categories = new LinkedHashMap<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (String[] row : of(id)) {
            Long base = row[5].isEmpty() ? null : Long.valueOf(row[5]);
            categories.putIfAbsent(row[2], category(row[2], base));
            double value = Double.parseDouble(row[4]);
            Interval interval = kind == Kind.TREND ? new Interval(Math.max(0, value - 7), value + 8) : null;
            Cell cell = signs.getOrDefault(row[2], new Cell.Shown(value, base, interval, Cell.Status.REPORTED));
            cells.computeIfAbsent(row[2], key -> new LinkedHashMap<>()).put(row[3], cell);
        }
        return with(id, kind, unit, highIsGood, List.copyOf(categories.values()), series, cells)
                .breaks(breaks)
                .lines(lines)
                .make();
    }

    private static Category category(String key, Long base) {
        if (!key.startsWith("2020-")) {
            return new Category(key, REGIONS.getOrDefault(key, Text.named("I alt", "I alt", "In all")), base, null);
        }
        if (key.contains("W")) {
            return new Category(key, Text.named("uke 48", "veke 48", "week 48"), base, null);
        }
        int month = Integer.parseInt(key.substring(5));
        Text label = Text.of("period.month.year", Text.of("period.month." + month), "2020");
        return new Category(key, label, base, base == null ? null : 1 + month % 3);
    }

    private static List<Series> likert() {
        return List.of(
                option("1", "I svært liten grad", "I svært liten grad", "To a very small extent", Tone.LIKERT_1),
                option("2", "I liten grad", "I liten grad", "To a small extent", Tone.LIKERT_2),
                option("3", "Verken eller", "Verken eller", "Neither", Tone.LIKERT_3),
                option("4", "I stor grad", "I stor grad", "To a large extent", Tone.LIKERT_4),
                option("5", "I svært stor grad", "I svært stor grad", "To a very large extent", Tone.LIKERT_5));
    }

    private static List<Series> topTwo() {
        return List.of(option("4+5", "Stor eller svært stor", "Stor eller svært stor", "Large or very", Tone.ACCENT));
    }

    private static Series option(String key, String nb, String nn, String en, Tone tone) {
        return new Series(key, Text.named(nb, nn, en), "share_monthly_mean", tone);
    }

    private static Text wording() {
        return Text.named(
                "Midterste svaralternativ ble endret fra «i noen grad» til «verken eller».",
                "Det midtarste svaralternativet vart endra frå «i nokon grad» til «verken eller».",
                "The middle option was changed from “to some extent” to “neither”.");
    }

    private static Map<String, Text> regions() {
        Map<String, Text> regions = new LinkedHashMap<>();
        regions.put("NN", Text.named("Nord-Norge", "Nord-Noreg", "Northern Norway"));
        regions.put("TR", Text.named("Trøndelag", "Trøndelag", "Trøndelag"));
        regions.put("VL", Text.named("Vestlandet", "Vestlandet", "Western Norway"));
        regions.put("OL", Text.named("Østlandet", "Austlandet", "Eastern Norway"));
        regions.put("SL", Text.named("Sørlandet", "Sørlandet", "Southern Norway"));
        return regions;
    }

    private static List<String[]> of(String id) {
        return ROWS.stream().filter(row -> row[0].equals(id)).toList();
    }

    private static List<String[]> rows() {
        try (var in = SampleFigures.class.getResourceAsStream("korona-og-rus-2020-W48.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft with(
            String id,
            Kind kind,
            Unit unit,
            boolean highIsGood,
            List<Category> categories,
            List<Series> series,
            Map<String, Map<String, Cell>> cells) {
        return new Draft(id, kind, unit, highIsGood, categories, series, cells, List.of(), List.of());
    }

    private record Draft(
            String id,
            Kind kind,
            Unit unit,
            boolean highIsGood,
            List<Category> categories,
            List<Series> series,
            Map<String, Map<String, Cell>> cells,
            List<ReferenceLine> refs,
            List<Break> gaps) {
        Draft lines(List<ReferenceLine> lines) {
            return new Draft(id, kind, unit, highIsGood, categories, series, cells, lines, gaps);
        }

        Draft breaks(List<Break> breaks) {
            return new Draft(id, kind, unit, highIsGood, categories, series, cells, refs, breaks);
        }

        Figure make() {
            Text title = Text.named("Opplevd endring i rusmiljøene", "Opplevd endring i rusmiljøa", "Change as seen");
            Text subtitle = Text.named(
                    "Prosent av dem som svarte", "Prosent av dei som svara", "Percent of those who answered");
            Provenance source = new Provenance(Text.verbatim("Korona og rus 2020"), true);
            return new Figure(
                    id,
                    kind,
                    unit,
                    highIsGood,
                    title,
                    subtitle,
                    categories,
                    series,
                    cells,
                    refs,
                    gaps,
                    List.of(),
                    source);
        }
    }
}
