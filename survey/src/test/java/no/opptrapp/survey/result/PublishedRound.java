package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader has of one question: the lines of files, and nothing of what is behind them. */
record PublishedRound(List<ResultRow> rows) {

    static PublishedRound of(Material material, Switches switches) {
        return new PublishedRound(new Figures(material, switches)
                .all().stream().flatMap(figure -> ResultRow.of(figure).stream()).toList());
    }

    /** Only the figures of the question that is attacked. */
    static PublishedRound of(Material material, Switches switches, String... ids) {
        Figures figures = new Figures(material, switches);
        return new PublishedRound(Stream.of(ids)
                .flatMap(id -> figures.one(id).stream())
                .flatMap(figure -> ResultRow.of(figure).stream())
                .toList());
    }

    /** The lines of a row of a figure, low option to high. */
    List<ResultRow> lines(String figure, String category) {
        return rows.stream()
                .filter(row -> row.figure().equals(figure) && row.category().equals(category))
                .toList();
    }

    boolean isHidden(String figure, String category) {
        return lines(figure, category).getFirst().value().equals(":");
    }

    boolean isShown(String figure, String category) {
        return lines(figure, category).getFirst().value().matches("[0-9].*");
    }

    long base(String figure, String category) {
        return Long.parseLong(lines(figure, category).getFirst().base());
    }

    /** Shares in percent, as published. */
    List<Double> shares(String figure, String category) {
        return lines(figure, category).stream()
                .map(row -> Double.parseDouble(row.value()))
                .toList();
    }

    /** Counts worked back from shares and base: whole numbers again. */
    List<Long> counts(String figure, String category) {
        return counts(shares(figure, category), base(figure, category));
    }

    static List<Long> counts(List<Double> shares, long base) {
        return shares.stream().map(share -> Math.round(share * base / 100)).toList();
    }

    /** What is left of the country when the landsdeler that are shown are taken from it. */
    List<Long> rest(List<Long> country, String figure, List<String> regions) {
        List<Long> rest = new ArrayList<>(country);
        for (String region : regions) {
            if (isShown(figure, region)) {
                List<Long> counts = counts(figure, region);
                IntStream.range(0, rest.size()).forEach(i -> rest.set(i, rest.get(i) - counts.get(i)));
            }
        }
        return rest;
    }

    Map<String, Long> bases(String figure, List<String> regions) {
        Map<String, Long> bases = new LinkedHashMap<>();
        regions.stream()
                .filter(region -> !isShown(figure, region))
                .forEach(region -> bases.put(region, base(figure, region)));
        return bases;
    }
}
