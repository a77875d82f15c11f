package no.opptrapp.core.figure.paint;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Texts;

/** The ground of a trend: where periods and values lie, the lines of the scale, and the margin with the names. */
final class TrendPlot {

    private static final double NARROW = 520;
    private static final double NARROW_PLOT = 190;
    private static final double HEAD = 18;
    private static final double MARGIN_LINE = 15;

    private final Sheet sheet;
    private final Figure figure;
    private final Texts texts;
    private final Values values;
    private final Scale scale;
    private final double left;
    private final double right;
    private final List<Mark.Label> occupied = new ArrayList<>();
    private double top;
    private double bottom;

    /** @param scale of the whole figure, also of what is no line */
    TrendPlot(Sheet sheet, Figure figure, Texts texts, Scale scale) {
        this.sheet = sheet;
        this.figure = figure;
        this.texts = texts;
        this.values = new Values(figure, texts.language());
        this.scale = scale;
        this.left = gutter();
        this.right = sheet.width() - (hasMargin() ? marginWidth() + 12 : 0);
    }

    /** Places the plot below a y, with room above it for the label of a value at the very top. */
    void place(double y) {
        top = y + HEAD;
        bottom = top
                + (sheet.width() < NARROW
                        ? Math.min(NARROW_PLOT, sheet.air().plot())
                        : sheet.air().plot());
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    double head() {
        return top - HEAD;
    }

    double slot() {
        return (right - left) / Math.max(1, figure.categories().size());
    }

    double x(int category) {
        return left + (category + 0.5) * slot();
    }

    double boundary(int before) {
        return left + (before + 1) * slot();
    }

    double y(double value) {
        return bottom - Math.clamp(scale.share(value), 0, 1) * (bottom - top);
    }

    Point2D point(int category, Series series) {
        if (figure.cell(figure.categories().get(category), series) instanceof Cell.Shown shown) {
            return new Point2D.Double(x(category), y(shown.value()));
        }
        throw new IllegalArgumentException("No value is shown at " + category);
    }

    Ink ink(Series series) {
        return Ink.of(series.tone(), figure.highIsGood());
    }

    /** Names and reference lines stand in a margin to the right, where there is room for one. */
    boolean hasMargin() {
        return sheet.width() >= NARROW
                && (figure.series().size() > 1 || !figure.lines().isEmpty());
    }

    String label(ReferenceLine line) {
        return texts.say(line.label()) + " " + values.full(figure.series().getFirst(), line.value());
    }

    /** Room taken by a label that others must keep clear of. */
    void occupy(Mark.Label label) {
        occupied.add(label);
    }

    List<Mark.Label> occupied() {
        return List.copyOf(occupied);
    }

    /** A height near the middle where no reference line runs. */
    double clearOfLines() {
        double middle = (top + bottom) / 2;
        for (double away = 0; away < (bottom - top) / 2 - 16; away += 4) {
            for (double y : new double[] {middle - away, middle + away}) {
                if (figure.lines().stream().allMatch(line -> Math.abs(y(line.value()) - y) > 14)) {
                    return y;
                }
            }
        }
        return middle;
    }

    void grid() {
        for (double tick : scale.ticks()) {
            double y = y(tick);
            sheet.rule(left, y, right, y, tick == 0 ? Ink.OUTLINE : Ink.RULE);
            sheet.right(tick(tick), left - 8, y + 4, Lettering.NOTE);
        }
    }

    void referenceLines() {
        for (ReferenceLine line : figure.lines()) {
            double y = y(line.value());
            sheet.add(new Mark.Rule(left, y, right, y, Ink.TEXT, 1.25, true));
        }
    }

    /** Sets names and reference lines in the margin beside where they end, moved apart where they would touch. */
    void margin(Texts said) {
        if (!hasMargin()) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        if (figure.series().size() > 1) {
            for (Series series : figure.series()) {
                Lettering style = Lettering.VALUE.in(ink(series).beside());
                entries.add(new Entry(lastY(series), said.say(series.label()), style));
            }
        }
        figure.lines().forEach(line -> entries.add(new Entry(y(line.value()), label(line), Lettering.LABEL)));
        entries.sort(Comparator.comparingDouble(Entry::y));
        double free = head();
        List<Double> places = new ArrayList<>();
        for (Entry entry : entries) {
            free = Math.max(free, entry.y());
            places.add(free);
            free += MARGIN_LINE;
        }
        double limit = bottom;
        for (int i = entries.size() - 1; i >= 0; i--) {
            double y = Math.min(places.get(i), limit);
            limit = y - MARGIN_LINE;
            Entry entry = entries.get(i);
            String text = entry.style().fit(entry.text(), sheet.width() - right - 11.5);
            occupy(sheet.left(text, right + 12, y + 4, entry.style()));
        }
    }

    private double lastY(Series series) {
        for (int i = figure.categories().size() - 1; i >= 0; i--) {
            if (figure.cell(figure.categories().get(i), series) instanceof Cell.Shown shown) {
                return y(shown.value());
            }
        }
        return bottom;
    }

    private String tick(double value) {
        return texts.say(new Amount(value, percent() ? Amount.Unit.PERCENT : Amount.Unit.NUMBER, scale.decimals()));
    }

    private boolean percent() {
        return values.percent(figure.series().getFirst());
    }

    private double gutter() {
        double widest = Math.max(
                Lettering.NOTE.width(texts.say("figure.base")), Lettering.NOTE.width(texts.say("figure.rounds")));
        for (double tick : scale.ticks()) {
            widest = Math.max(widest, Lettering.NOTE.width(tick(tick)));
        }
        return widest + 8;
    }

    private double marginWidth() {
        double widest = 0;
        for (Series series : figure.series().size() > 1 ? figure.series() : List.<Series>of()) {
            widest = Math.max(widest, Lettering.VALUE.width(texts.say(series.label())));
        }
        for (ReferenceLine line : figure.lines()) {
            widest = Math.max(widest, Lettering.LABEL.width(label(line)));
        }
        return Math.min(widest, sheet.width() * 0.25);
    }

    private record Entry(double y, String text, Lettering style) {}
}
