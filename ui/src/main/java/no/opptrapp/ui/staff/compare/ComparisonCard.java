package no.opptrapp.ui.staff.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.ui.staff.results.FigureFoot;
import no.opptrapp.ui.staff.results.FigureNumbers;
import no.opptrapp.ui.staff.results.FigurePicture;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** One figure of a comparison: title, what it rests on, picture, numbers, notes, source, and the files it can be had as. */
final class ComparisonCard extends Article {

    private static final long serialVersionUID = 1L;

    /** A figure of areas has its numbers in the table of the page, one over the years beside it. */
    ComparisonCard(Visit visit, ComparisonQuery query, ComparisonFigure which, Figure figure) {
        this(
                visit,
                query,
                which,
                figure,
                true,
                figure.comparesAreas()
                        ? Parts.jump("table", visit.say("compare.to-table"))
                        : new FigureNumbers(visit, figure));
    }

    ComparisonCard(
            Visit visit,
            ComparisonQuery query,
            ComparisonFigure which,
            Figure figure,
            boolean drawn,
            Component numbers) {
        addClassName("figure-card");
        Span label = new Span(visit.say("results.figure", which.id().substring(1)));
        label.addClassName("figure-label");
        Paragraph subtitle = new Paragraph(visit.say(figure.subtitle()));
        subtitle.addClassName("subtitle");
        Div head = new Div(
                new Div(new H2(label, new Span(visit.say(figure.title()))), subtitle),
                new ComparisonFiles(visit, query, which));
        head.addClassName("figure-head");
        Div sides = new Div();
        sides.addClassName("sides");
        if (drawn) {
            sides.add(FigurePicture.ofCard(visit, figure, which.written()));
        } else {
            sides.addClassName("table-only");
        }
        sides.add(new Div(numbers));
        add(head, sides, FigureFoot.of(visit, figure));
    }
}
