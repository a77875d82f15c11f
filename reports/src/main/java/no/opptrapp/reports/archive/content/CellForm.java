package no.opptrapp.reports.archive.content;

import java.util.Map;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.statistics.Interval;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/** A cell of a figure: its value to the last digit, or why there is none. */
final class CellForm {

    private static final String NOT_POSSIBLE = "notPossible";
    private static final String MISSING = "missing";

    private CellForm() {}

    static Map<String, Object> write(Cell cell, Texts texts) {
        return switch (cell) {
            case Cell.Shown(double value, Long base, Interval interval, Cell.Status status) ->
                Node.of(
                        "value",
                        value,
                        "base",
                        base,
                        "low",
                        interval == null ? null : interval.low(),
                        "high",
                        interval == null ? null : interval.high(),
                        "status",
                        status.name());
            case Cell.Hidden(Text reason, Text fallback) ->
                Node.of("hidden", texts.say(reason), "instead", fallback == null ? null : texts.say(fallback));
            case Cell.NotPossible() -> Node.of("without", NOT_POSSIBLE);
            case Cell.Missing() -> Node.of("without", MISSING);
        };
    }

    static Cell read(Node node) {
        if (node.has("value")) {
            return new Cell.Shown(
                    node.number("value"),
                    node.maybe("base", () -> (long) node.number("base")),
                    node.maybe("low", () -> new Interval(node.number("low"), node.number("high"))),
                    node.choice("status", Cell.Status.class));
        }
        if (node.has("hidden")) {
            return new Cell.Hidden(
                    Text.verbatim(node.text("hidden")),
                    node.maybe("instead", () -> Text.verbatim(node.text("instead"))));
        }
        return switch (node.text("without")) {
            case NOT_POSSIBLE -> new Cell.NotPossible();
            case MISSING -> new Cell.Missing();
            default -> throw new IllegalStateException("No such cell: " + node.text("without"));
        };
    }
}
