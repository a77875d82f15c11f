package no.opptrapp.ui.staff.value;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.figure.Break;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.ReferenceLine;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.figure.FindingCell;
import no.opptrapp.core.indicator.targets.Target;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.staff.results.FigurePicture;
import no.opptrapp.ui.staff.shell.Visit;

/** The line of an indicator over the periods, with the target as a reference line. */
final class ValueTrend {

    private static final int LEAST = 2;

    private ValueTrend() {}

    /** The picture; empty for yes and no, and where there are too few values for a line. */
    static Optional<FigurePicture> of(
            Visit visit, Indicator indicator, Area area, List<Value> values, Optional<TargetSheet> target) {
        long shown = values.stream()
                .filter(value ->
                        value.finding().value() != null && value.parts().isEnough())
                .count();
        if (indicator.unit() == Unit.YES_NO || shown < LEAST) {
            return Optional.empty();
        }
        Figure figure = figure(indicator, area, values, target);
        return Optional.of(FigurePicture.inSection(visit, figure, "trend"));
    }

    private static Figure figure(Indicator indicator, Area area, List<Value> values, Optional<TargetSheet> target) {
        Series series = new Series("value", area.name(), "value", Series.Tone.ACCENT);
        List<Category> categories = values.stream()
                .map(value -> new Category(
                        value.key().period().key(),
                        value.key().period().label(),
                        value.finding().base(),
                        null))
                .toList();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        values.forEach(value -> cells.put(value.key().period().key(), Map.of("value", cell(value))));
        return new Figure(
                "F1",
                Figure.Kind.TREND,
                indicator.unit() == Unit.PERCENT ? Figure.Unit.PERCENT : Figure.Unit.COUNT,
                indicator.direction() != Indicator.Direction.DOWN,
                indicator.name(),
                area.name(),
                categories,
                List.of(series),
                cells,
                target.filter(sheet -> !sheet.inherited()).map(TargetSheet::target).stream()
                        .map(ValueTrend::line)
                        .toList(),
                breaks(indicator, categories),
                List.of(),
                new Provenance(Text.verbatim(indicator.source()), false));
    }

    private static ReferenceLine line(Target target) {
        return new ReferenceLine(
                Text.of("values.target.line", target.goal().period().label()),
                target.goal().value());
    }

    private static List<Break> breaks(Indicator indicator, List<Category> categories) {
        List<String> keys = categories.stream().map(Category::key).toList();
        return indicator.guidance().breaks().stream()
                .filter(each -> keys.indexOf(each.period()) > 0)
                .map(each -> new Break(keys.get(keys.indexOf(each.period()) - 1), each.what(), true))
                .toList();
    }

    private static Cell cell(Value reported) {
        // A line that falls because one of 357 municipalities has reported says what is not so.
        return reported.parts().isEnough() ? FindingCell.of(reported.finding()) : new Cell.Missing();
    }
}
