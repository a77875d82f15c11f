package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.staff.shell.Visit;

/** One figure: title, question, picture and table side by side, notes, source, and the files it can be had as. */
final class FigureCard extends Article {

    private static final long serialVersionUID = 1L;

    FigureCard(Visit visit, String survey, IsoWeek week, Figure figure, Switches switches) {
        addClassName("figure-card");
        setId(anchor(figure));
        Span label = new Span(label(visit, figure));
        label.addClassName("figure-label");
        H2 title = new H2(label, new Span(visit.say(figure.title())));
        FigureNumbers numbers = new FigureNumbers(visit, figure);
        Paragraph subtitle = new Paragraph(visit.say(figure.subtitle()));
        subtitle.addClassName("subtitle");
        Div head = new Div(new Div(title, subtitle), new FigureMenu(visit, survey, week, figure, switches, numbers));
        head.addClassName("figure-head");
        Div sides = new Div();
        sides.addClassName("sides");
        if (figure.kind() != Figure.Kind.TABLE) {
            sides.add(FigurePicture.ofCard(visit, figure, anchor(figure)));
        } else {
            sides.addClassName("table-only");
            numbers.keepOpen();
        }
        sides.add(numbers);
        add(head, sides, FigureFoot.of(visit, figure));
    }

    static String anchor(Figure figure) {
        return "figure-" + figure.id().toLowerCase(Locale.ROOT);
    }

    static String label(Visit visit, Figure figure) {
        return visit.say(
                figure.id().startsWith("T") ? "results.table" : "results.figure",
                figure.id().substring(1));
    }
}
