package no.opptrapp.survey.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.statistics.Estimate;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.FigurePlan;
import no.opptrapp.survey.design.Option;

/** Makes the figures of shares: distributions and top shares, by month, landsdel or round. */
final class ShareFigures {

    private final Material material;
    private final Switches switches;

    ShareFigures(Material material, Switches switches) {
        this.material = material;
        this.switches = switches;
    }

    /** The figure of a plan; empty where the round did not ask the question. */
    Optional<Figure> make(FigurePlan plan) {
        String question = plan.question();
        return question == null ? Optional.empty() : material.asked(question).map(asked -> make(plan, asked));
    }

    private Figure make(FigurePlan plan, Asked asked) {
        List<Row> rows = Rows.of(plan, asked, material);
        List<Column> columns = columns(plan, asked);
        List<Category> categories = new ArrayList<>();
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();
        for (Row row : rows) {
            RowShares shares = new RowShares(row, switches, material.inhabitants());
            boolean mean = plan.span() == FigurePlan.Span.MONTHLY_MEAN;
            categories.add(new Category(row.key(), row.label(), shares.base(), mean ? shares.rounds() : null));
            Map<String, Cell> line = new LinkedHashMap<>();
            columns.forEach(column -> line.put(column.series().key(), cell(row, shares, column.options())));
            cells.put(row.key(), line);
        }
        Set<Integer> options = plan.measure() == FigurePlan.Measure.TOP_SHARE ? asked.top() : asked.values();
        boolean months = plan.breakdown() == FigurePlan.Breakdown.NONE;
        return new Figure(
                plan.id(),
                kind(plan, rows),
                Figure.Unit.PERCENT,
                asked.highIsGood(),
                plan.caption(material.round()),
                Captions.subtitle(asked, plan.measure(), switches),
                categories,
                columns.stream().map(Column::series).toList(),
                cells,
                List.of(),
                months ? Breaks.between(rows, material, asked, options) : List.of(),
                new Notes(material, switches).of(plan, rows),
                material.survey().provenance());
    }

    /** A line takes two points: a first month alone is a bar with its value. */
    private static Figure.Kind kind(FigurePlan plan, List<Row> rows) {
        return plan.kind() == Figure.Kind.TREND && rows.size() == 1 ? Figure.Kind.COUNTS : plan.kind();
    }

    /** A series with the options it adds up. */
    private record Column(Series series, Set<Integer> options) {}

    private List<Column> columns(FigurePlan plan, Asked asked) {
        String mean = plan.span() == FigurePlan.Span.MONTHLY_MEAN ? "_monthly_mean" : "";
        if (plan.measure() == FigurePlan.Measure.TOP_SHARE) {
            Series top = new Series(asked.topKey(), Captions.top(asked), "top_two" + mean, Series.Tone.ACCENT);
            return List.of(new Column(top, asked.top()));
        }
        List<Column> columns = new ArrayList<>();
        for (Option option : asked.options()) {
            Series series = new Series(
                    Integer.toString(option.value()),
                    option.label(),
                    "share" + mean,
                    tone(option.value(), asked.options().size()));
            columns.add(new Column(series, Set.of(option.value())));
        }
        if (switches.base() == Switches.Base.ALL) {
            Series dontKnow = new Series("0", Text.of("result.dontknow"), "share" + mean, Series.Tone.DONT_KNOW);
            columns.add(new Column(dontKnow, Set.of(0)));
        }
        return columns;
    }

    /** The five tones of the visual language spread over the options, low to high. */
    private static Series.Tone tone(int option, int options) {
        int step = options == 1 ? 0 : Math.round(4f * (option - 1) / (options - 1));
        return Series.Tone.values()[Math.min(4, step)];
    }

    private Cell cell(Row row, RowShares shares, Set<Integer> options) {
        return switch (shares.state()) {
            case SHOWN -> {
                Estimate estimate = shares.share(options);
                yield new Cell.Shown(estimate.percent(), shares.base(), estimate.interval(), Cell.Status.REPORTED);
            }
            case HIDDEN -> Captions.hidden(row, material.deciding().threshold());
            case EMPTY -> new Cell.NotPossible();
            case MISSING -> new Cell.Missing();
        };
    }
}
