package no.opptrapp.core.figure.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.PeriodLabel;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Texts;

/** What stands below a trend: periods, where needed the values, then bases and rounds, each in a row of its own. */
final class TrendAxis {

    private final Sheet sheet;
    private final Figure figure;
    private final TrendPlot plot;
    private final Texts texts;
    private final Values values;

    TrendAxis(Sheet sheet, Figure figure, TrendPlot plot, Texts texts) {
        this.sheet = sheet;
        this.figure = figure;
        this.plot = plot;
        this.texts = texts;
        this.values = new Values(figure, texts.language());
    }

    /** Draws the rows, with the values when not all of them stand in the plot; answers the y below. */
    double draw(boolean allLabelled) {
        double y = periods(plot.bottom() + 5);
        if (!allLabelled) {
            for (Series series : figure.series()) {
                y = values(series, y);
            }
        }
        if (figure.categories().stream().anyMatch(category -> category.base() != null)) {
            y = row("figure.base", y, category -> number(category.base()));
        }
        if (figure.categories().stream().anyMatch(category -> category.rounds() != null)) {
            y = row("figure.rounds", y, category -> number(category.rounds()));
        }
        return y;
    }

    private double periods(double top) {
        List<PeriodLabel> labels = new ArrayList<>();
        for (Category category : figure.categories()) {
            labels.add(PeriodLabel.of(category, texts));
        }
        double room = plot.slot() - 4;
        boolean whole = labels.stream().allMatch(label -> Lettering.LABEL.width(label.name()) <= room);
        double widest = labels.stream()
                .mapToDouble(label -> Lettering.LABEL.width(whole ? label.name() : label.shortName()))
                .max()
                .orElse(0);
        int every = Math.max(1, (int) Math.ceil((Math.min(widest, 80) + 4) / plot.slot()));
        String year = "";
        boolean years = false;
        for (int i = 0; i < labels.size(); i++) {
            PeriodLabel label = labels.get(i);
            if ((labels.size() - 1 - i) % every != 0) {
                continue;
            }
            String name = Lettering.LABEL.fit(whole ? label.name() : label.shortName(), every * plot.slot() - 4);
            sheet.within(name, plot.x(i), top + Lettering.LABEL.size(), Lettering.LABEL);
            if (!label.year().isEmpty() && !label.year().equals(year)) {
                year = label.year();
                years = true;
                sheet.within(year, plot.x(i), top + 15 + Lettering.NOTE.size(), Lettering.NOTE);
            }
        }
        return top + (years ? 32 : 18);
    }

    private double values(Series series, double top) {
        Lettering style =
                new Lettering(Typeface.SEMIBOLD, Sheet.SMALL, plot.ink(series).beside());
        List<String> cells = new ArrayList<>();
        for (Category category : figure.categories()) {
            cells.add(
                    figure.cell(category, series) instanceof Cell.Shown shown
                            ? values.bare(series, shown.value())
                            : Values.sign(figure.cell(category, series)));
        }
        if (cells.stream().anyMatch(text -> style.width(text) > plot.slot() - 2)) {
            return top;
        }
        sheet.box(plot.left() - 16, top + 3, 8, 8, plot.ink(series));
        for (int i = 0; i < cells.size(); i++) {
            sheet.within(cells.get(i), plot.x(i), top + style.size(), style);
        }
        return top + style.leading() + 1;
    }

    private double row(String heading, double top, Function<Category, String> text) {
        Lettering style = Lettering.NOTE;
        double widest = figure.categories().stream()
                .mapToDouble(category -> style.width(text.apply(category)))
                .max()
                .orElse(0);
        int every = Math.max(1, (int) Math.ceil((widest + 2) / plot.slot()));
        sheet.right(texts.say(heading), plot.left() - 8, top + style.size(), style);
        int count = figure.categories().size();
        for (int i = 0; i < count; i++) {
            if ((count - 1 - i) % every == 0) {
                sheet.within(text.apply(figure.categories().get(i)), plot.x(i), top + style.size(), style);
            }
        }
        return top + style.leading() + 1;
    }

    private String number(@org.jspecify.annotations.Nullable Number count) {
        return count == null ? "" : values.count(count.longValue());
    }
}
