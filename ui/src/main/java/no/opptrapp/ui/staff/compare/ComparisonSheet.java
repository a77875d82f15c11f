package no.opptrapp.ui.staff.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonWords;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** A comparison: what it says in words, what must not be read into it, its pictures and its table. */
final class ComparisonSheet extends Div {

    private static final long serialVersionUID = 1L;

    /** With more rows than these the dots of the distribution show more than a row each. */
    private static final int ROWS = 60;

    ComparisonSheet(Visit visit, ComparisonQuery query, Comparison comparison, Map<ComparisonFigure, Figure> figures) {
        Paragraph summary = new Paragraph(
                ComparisonWords.summary(comparison).stream().map(visit::say).collect(Collectors.joining(" ")));
        summary.addClassName("comparison-summary");
        add(summary);
        if (comparison.reconstructed()) {
            add(Parts.marked(visit.say("shell.reconstructed")));
        }
        add(Parts.notice(
                "signal",
                visit.say("compare.caveats"),
                comparison.caveats().stream()
                        .map(caveat -> new Paragraph(visit.say(caveat)))
                        .toArray(Component[]::new)));
        Anchor sheet = new Anchor("indicators/" + comparison.indicator().code(), visit.say("compare.sheet"));
        Div ways = new Div(Parts.jump("table", visit.say("compare.to-table")), sheet);
        ways.addClassName("actions");
        add(ways);
        figures.forEach((which, figure) -> {
            if (which == ComparisonFigure.RANKED) {
                boolean drawn =
                        figure.categories().size() <= ROWS && figures.containsKey(ComparisonFigure.DISTRIBUTION);
                add(new ComparisonCard(visit, query, which, figure, drawn, table(visit, comparison)));
            } else {
                add(new ComparisonCard(visit, query, which, figure));
            }
        });
    }

    private static ComparisonTable table(Visit visit, Comparison comparison) {
        ComparisonTable table = new ComparisonTable(visit, comparison);
        table.setId("table");
        return table;
    }
}
