package no.opptrapp.reports.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;

/** Drafts what can be said of how many answered, and from where. Counts are counted: chance has no part in them. */
final class CountComment {

    private static final String TOTAL = "total";

    private CountComment() {}

    /** How many answered in the newest month and in the one before. */
    static List<Text> overTime(Figure figure) {
        List<Category> rows = figure.categories();
        Series series = figure.series().getFirst();
        List<Text> sentences = new ArrayList<>();
        if (figure.cell(rows.getLast(), series) instanceof Cell.Shown newest) {
            sentences.add(Text.of(
                    "roundreport.count.newest", month(rows.getLast()), mean(newest.value()), rounds(rows.getLast())));
            if (rows.size() > 1 && figure.cell(rows.get(rows.size() - 2), series) instanceof Cell.Shown before) {
                String key = newest.value() > before.value()
                        ? "roundreport.count.more"
                        : newest.value() < before.value() ? "roundreport.count.fewer" : "roundreport.count.same";
                sentences.add(Text.of(key, month(rows.get(rows.size() - 2)), mean(before.value())));
            }
        }
        return sentences;
    }

    /** Which landsdel most and fewest respondents come from. */
    static List<Text> byGroup(Figure figure) {
        Series count = figure.series().getFirst();
        List<Category> shown = figure.categories().stream()
                .filter(category -> !category.key().equals(TOTAL))
                .filter(category -> figure.cell(category, count) instanceof Cell.Shown)
                .sorted(Comparator.comparingDouble(category -> value(figure, category, count)))
                .toList();
        if (shown.size() < 2) {
            return List.of(Text.of("roundreport.count.weight"));
        }
        return List.of(
                Text.of(
                        "roundreport.count.groups",
                        shown.getLast().label(),
                        number(value(figure, shown.getLast(), count)),
                        shown.getFirst().label(),
                        number(value(figure, shown.getFirst(), count))),
                Text.of("roundreport.count.weight"));
    }

    /** How many come from one landsdel, of all that have one. */
    static Optional<Text> of(Figure figure, Category own) {
        Series count = figure.series().getFirst();
        return figure.categories().stream()
                .filter(category -> category.key().equals(TOTAL))
                .findFirst()
                .filter(total -> figure.cell(own, count) instanceof Cell.Shown)
                .map(total -> Text.of(
                        "roundreport.region.count",
                        number(value(figure, own, count)),
                        number(value(figure, total, count)),
                        own.label()));
    }

    private static double value(Figure figure, Category category, Series series) {
        return figure.cell(category, series) instanceof Cell.Shown shown ? shown.value() : 0;
    }

    private static Text month(Category category) {
        return Month.read(category.key()).map(Month::label).orElse(category.label());
    }

    private static long rounds(Category category) {
        Integer rounds = category.rounds();
        return rounds == null ? 1 : rounds;
    }

    private static Amount number(double value) {
        return Amount.number(value, value == Math.rint(value) ? 0 : 1);
    }

    /** With as many decimals as in the figure. */
    private static Amount mean(double value) {
        return Amount.number(value, 1);
    }
}
