package no.opptrapp.core.figure.paint;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Texts;

/** A row for each area with its place, its name, and a dot on a common axis with the value beside it. */
final class RankedLayout {

    private static final double BESIDE = 10;
    private static final double RADIUS = 4.5;
    private static final double OF_WIDTH = 0.36;
    private static final double PADDING = 4;

    private final Sheet sheet;
    private final Figure figure;
    private final Texts texts;
    private final Values values;
    private final Signage signage;
    private final Series series;
    private final Optional<Series> places;
    private final double placeRoom;
    private final double nameRoom;
    private final DotScale axis;

    RankedLayout(Sheet sheet, Figure figure, Texts texts, Signage signage) {
        this.sheet = sheet;
        this.figure = figure;
        this.texts = texts;
        this.values = new Values(figure, texts.language());
        this.signage = signage;
        this.series = figure.series().getFirst();
        this.places = figure.series().stream().skip(1).findFirst();
        this.placeRoom = widest(places) + (places.isPresent() ? BESIDE : 0);
        double names = figure.categories().stream()
                .mapToDouble(category -> style(category).width(texts.say(category.label())))
                .max()
                .orElse(0);
        this.nameRoom = Math.min(names, sheet.width() * OF_WIDTH);
        double valueRoom = widest(Optional.of(series)) + (2 + figure.lines().size()) * BESIDE;
        this.axis = DotScale.of(figure, placeRoom + nameRoom + 2 * BESIDE, sheet.width() - valueRoom);
    }

    double draw(double top) {
        ReferenceLines lines = new ReferenceLines(sheet, figure, texts, values);
        double y = lines.labels(legend().draw(0, top), axis::x);
        double height = sheet.air().bar() - PADDING;
        double bottom = y + figure.categories().size() * height;
        axis.ticks(sheet, texts, y, bottom);
        lines.draw(bottom);
        for (Category category : figure.categories()) {
            row(category, y, height, lines);
            y += height;
        }
        return y + PADDING + Lettering.NOTE.leading();
    }

    private Legend legend() {
        Legend legend = new Legend(sheet);
        boolean carried = figure.categories().stream()
                .anyMatch(
                        category -> figure.cell(category, series) instanceof Cell.Shown shown && Dots.isCarried(shown));
        if (carried) {
            legend.add(texts.say("figure.status.carried-forward"), Legend.Sign.RING);
        }
        return legend;
    }

    private void row(Category category, double top, double height, ReferenceLines lines) {
        boolean own = figure.isOwn(category);
        double middle = top + height / 2;
        double baseline = middle + Lettering.LABEL.size() * 0.34;
        if (own) {
            sheet.box(0, top, axis.left() - BESIDE / 2, height, Ink.BAND);
        }
        places.map(place -> figure.cell(category, place)).ifPresent(cell -> {
            if (cell instanceof Cell.Shown shown) {
                String place = values.bare(places.get(), shown.value());
                sheet.right(place, placeRoom - BESIDE / 2, baseline, Lettering.LABEL.in(Ink.QUIET));
            }
        });
        Lettering style = style(category);
        sheet.left(style.fit(texts.say(category.label()), nameRoom + 0.5), placeRoom, baseline, style);
        switch (figure.cell(category, series)) {
            case Cell.Shown shown -> {
                double x = axis.x(shown.value());
                sheet.rule(axis.left(), middle, x, middle, Ink.RULE);
                Dots.dot(sheet, x, middle, RADIUS, shown, own);
                String value = signage.marked(values.full(series, shown.value()), shown);
                sheet.left(value, lines.clear(x + BESIDE, style.width(value)), baseline, style);
            }
            case Cell other ->
                signage.row(
                        new Rectangle2D.Double(axis.left(), top + 2, axis.right() - axis.left(), height - 4), other);
        }
    }

    private Lettering style(Category category) {
        return figure.isOwn(category) ? Lettering.VALUE.in(Ink.ACCENT) : Lettering.LABEL;
    }

    private double widest(Optional<Series> column) {
        return column.stream()
                .flatMapToDouble(one -> figure.categories().stream()
                        .map(category -> figure.cell(category, one))
                        .filter(Cell.Shown.class::isInstance)
                        .mapToDouble(cell ->
                                Lettering.VALUE.width(values.full(one, ((Cell.Shown) cell).value()) + "*")))
                .max()
                .orElse(0);
    }
}
