package no.opptrapp.core.figure.words;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.ListFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;

/** What a figure shows, in sentences with its numbers, for those who do not see it. Says what is hidden or missing too. */
public final class AlternativeText {

    private static final int SPELLED_OUT = 12;

    private final Figure figure;
    private final Texts texts;
    private final Values values;
    private final Signs signs;

    private AlternativeText(Figure figure, Language language) {
        this.figure = figure;
        this.texts = Texts.in(language);
        this.values = new Values(figure, language);
        this.signs = new Signs(language);
    }

    /** The title and the description, for a place that has only one text. */
    public static String of(Figure figure, Language language) {
        String title = Texts.in(language).say(figure.title()).strip();
        return (title.endsWith(".") ? title : title + ".") + " " + description(figure, language);
    }

    /** The description alone, where the title is said already. */
    public static String description(Figure figure, Language language) {
        return new AlternativeText(figure, language).sentences();
    }

    private String sentences() {
        List<String> said = new ArrayList<>();
        switch (figure.kind()) {
            case LIKERT -> likert(said);
            case TREND -> trend(said);
            case DISTRIBUTION -> distribution(said);
            case COUNTS, TABLE -> rows(said);
            case STRIP, RANKED, TILES -> areas(said);
        }
        figure.lines()
                .forEach(line -> said.add(texts.say(
                        "figure.alt.line",
                        line.label(),
                        values.full(figure.series().getFirst(), line.value()))));
        figure.breaks()
                .forEach(gap ->
                        said.add(sentence(texts.say("figure.alt.break", label(gap.afterCategory()), gap.note()))));
        withoutValue(said);
        return String.join(" ", said);
    }

    private void likert(List<String> said) {
        List<Category> shown =
                figure.categories().stream().filter(this::anyShown).toList();
        boolean overTime = RowKind.of(figure).overTime();
        said.add(texts.say(
                "figure.alt.likert", figure.categories().size(), figure.series().size()));
        if (overTime && !shown.isEmpty()) {
            said.add(row(shown.getLast()));
            if (shown.size() > 1) {
                said.add(row(shown.getFirst()));
            }
        } else {
            shown.forEach(category -> said.add(row(category)));
        }
    }

    private void distribution(List<String> said) {
        said.add(texts.say("figure.alt.distribution", figure.series().size()));
        figure.categories().stream().filter(this::anyShown).forEach(category -> said.add(row(category)));
    }

    private void rows(List<String> said) {
        boolean table = figure.kind() == Figure.Kind.TABLE;
        said.add(texts.say(
                table ? "figure.alt.table" : "figure.alt.counts",
                figure.categories().size()));
        if (figure.categories().size() <= SPELLED_OUT) {
            figure.categories().stream().filter(this::anyShown).forEach(category -> said.add(row(category)));
        } else {
            figure.series().forEach(series -> extremes(series, said));
        }
    }

    /** How far the areas lie apart, and where one's own is; all of them where they are few. */
    private void areas(List<String> said) {
        Series values = figure.series().getFirst();
        said.add(texts.say(
                "figure.alt." + figure.kind().name().toLowerCase(Locale.ROOT),
                points(values).size()));
        if (figure.categories().size() <= SPELLED_OUT) {
            figure.categories().stream().filter(this::anyShown).forEach(category -> said.add(row(category)));
        } else {
            extremes(values, said);
            figure.categories().stream()
                    .filter(figure::isOwn)
                    .filter(this::anyShown)
                    .forEach(category -> said.add(row(category)));
        }
    }

    private void trend(List<String> said) {
        for (Series series : figure.series()) {
            List<Point> points = points(series);
            if (points.isEmpty()) {
                continue;
            }
            String name = figure.series().size() > 1 ? texts.say(series.label()) + ": " : "";
            Point first = points.getFirst();
            Point last = points.getLast();
            said.add(name
                    + texts.say(
                            "figure.alt.trend", points.size(), first.label(), first.said(), last.label(), last.said()));
            extremes(series, said);
        }
    }

    private void extremes(Series series, List<String> said) {
        List<Point> points = points(series);
        if (points.size() > 2) {
            Point high = points.stream()
                    .max(Comparator.comparingDouble(Point::value))
                    .orElseThrow();
            Point low = points.stream()
                    .min(Comparator.comparingDouble(Point::value))
                    .orElseThrow();
            said.add(texts.say("figure.alt.extremes", high.label(), high.said(), low.label(), low.said()));
        }
    }

    private String row(Category category) {
        List<String> parts = new ArrayList<>();
        for (Series series : figure.series()) {
            if (figure.cell(category, series) instanceof Cell.Shown shown) {
                String name = texts.say(series.label());
                String value = values.full(series, shown.value());
                parts.add(name.isBlank() ? value : name + " " + value);
            }
        }
        String list = ListFormatter.getInstance(texts.language().locale()).format(parts);
        Long base = category.base();
        String label = label(category);
        String row = base == null
                ? texts.say("figure.alt.row", label, list)
                : texts.say("figure.alt.row.base", label, list, values.count(base));
        return CaseMap.toTitle()
                .wholeString()
                .noLowercase()
                .apply(texts.language().locale(), null, row);
    }

    /** Rows or cells that show a sign, together under what the sign means. */
    private void withoutValue(List<String> said) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        for (Category category : figure.categories()) {
            for (Series series : figure.comparesAreas() ? figure.series().subList(0, 1) : figure.series()) {
                Cell cell = figure.cell(category, series);
                if (!(cell instanceof Cell.Shown)) {
                    String place = label(category);
                    if (anyShown(category) && figure.series().size() > 1) {
                        place += ", " + texts.say(series.label());
                    }
                    List<String> same = places.computeIfAbsent(signs.meaning(cell), key -> new ArrayList<>());
                    if (!same.contains(place)) {
                        same.add(place);
                    }
                }
            }
        }
        ListFormatter list = ListFormatter.getInstance(texts.language().locale());
        places.forEach((meaning, where) -> said.add(
                where.size() > SPELLED_OUT
                        ? texts.say("figure.alt.without.many", where.size(), meaning)
                        : texts.say("figure.alt.without", list.format(where), meaning)));
    }

    private boolean anyShown(Category category) {
        return figure.series().stream().anyMatch(series -> figure.cell(category, series) instanceof Cell.Shown);
    }

    private List<Point> points(Series series) {
        List<Point> points = new ArrayList<>();
        for (Category category : figure.categories()) {
            if (figure.cell(category, series) instanceof Cell.Shown shown) {
                String said = values.full(series, shown.value());
                points.add(new Point(label(category), shown.value(), said));
            }
        }
        return points;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private String label(Category category) {
        return PeriodLabel.of(category, texts).inFull();
    }

    private String label(String key) {
        return figure.categories().stream()
                .filter(category -> category.key().equals(key))
                .map(this::label)
                .findFirst()
                .orElse(key);
    }

    private record Point(String label, double value, String said) {}
}
