package no.opptrapp.core.figure.paint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.RandomFigures;
import no.opptrapp.core.text.Language;

/** Whatever the numbers and however narrow the figure, what is written can be read. */
class LabelsKeepClearTest {

    @Property(tries = 1500)
    void no_two_labels_overlap(
            @ForAll long seed,
            @ForAll Figure.Kind kind,
            @ForAll Language language,
            @ForAll @IntRange(min = 320, max = 900) int width) {
        Figure figure = new RandomFigures(seed).next(kind);
        List<Mark.Label> labels =
                new FigurePainter(language).layout(figure, width).labels();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                assertThat(overlap(labels.get(i), labels.get(j)))
                        .as("“%s” and “%s”", labels.get(i).text(), labels.get(j).text())
                        .isFalse();
            }
        }
    }

    @Property(tries = 1500)
    void every_label_lies_inside_the_picture(
            @ForAll long seed,
            @ForAll Figure.Kind kind,
            @ForAll Language language,
            @ForAll @IntRange(min = 320, max = 900) int width) {
        Drawing drawing = new FigurePainter(language).layout(new RandomFigures(seed).next(kind), width);
        Rectangle2D picture = new Rectangle2D.Double(-0.5, -0.5, width + 1, drawing.height() + 1);
        assertThat(drawing.labels())
                .allSatisfy(label -> assertThat(picture.contains(label.box()))
                        .as("“%s” at %s", label.text(), label.box())
                        .isTrue());
    }

    @Property(tries = 500)
    void the_parts_of_a_stacked_bar_fill_it(@ForAll long seed, @ForAll @IntRange(min = 320, max = 900) int width) {
        Figure figure = new RandomFigures(seed).next(Figure.Kind.LIKERT);
        Drawing drawing = new FigurePainter(Language.NB).layout(figure, width);
        var lengths = drawing.marks().stream()
                .filter(mark -> mark instanceof Mark.Box box && box.area().getHeight() == Air.SCREEN.bar())
                .map(mark -> ((Mark.Box) mark).area())
                .collect(groupingBy(Rectangle2D::getY, summarizingDouble(Rectangle2D::getWidth)))
                .values()
                .stream()
                .mapToDouble(DoubleSummaryStatistics::getSum)
                .summaryStatistics();
        assertThat(lengths.getMax() - lengths.getMin()).isLessThan(0.01);
    }

    /** Boxes may share an edge; half a pixel is no overlap a reader could see. */
    private static boolean overlap(Mark.Label one, Mark.Label other) {
        Rectangle2D a = one.box();
        Rectangle2D b = other.box();
        double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return across > 0.5 && down > 0.5;
    }
}
