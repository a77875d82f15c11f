package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.paint.FigureSvg;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.staff.shell.Visit;

/** One figure: title, question, picture and table side by side, notes, source, and the files it can be had as. */
final class FigureCard extends Article {

    private static final long serialVersionUID = 1L;
    /** Close to the room beside the table on a common screen, so that the letters come out near their own size. */
    private static final double WIDE = 540;

    private static final double NARROW = 358;

    FigureCard(Visit visit, String survey, IsoWeek week, Figure figure, Switches switches) {
        addClassName("figure-card");
        setId(anchor(figure));
        Language language = visit.actor().language();
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
            sides.add(picture(figure, language));
        } else {
            sides.addClassName("table-only");
            numbers.keepOpen();
        }
        sides.add(numbers);
        add(head, sides, foot(visit, figure));
    }

    static String anchor(Figure figure) {
        return "figure-" + figure.id().toLowerCase(Locale.ROOT);
    }

    static String label(Visit visit, Figure figure) {
        return visit.say(
                figure.id().startsWith("T") ? "results.table" : "results.figure",
                figure.id().substring(1));
    }

    /** Laid out twice, for a wide and a narrow screen; the stylesheet shows one of them. */
    private static Div picture(Figure figure, Language language) {
        Svg wide = new Svg(FigureSvg.of(figure, language, anchor(figure) + "-w", WIDE));
        wide.addClassName("wide-only");
        Svg narrow = new Svg(FigureSvg.of(figure, language, anchor(figure) + "-n", NARROW));
        narrow.addClassName("narrow-only");
        Div picture = new Div(wide, narrow);
        picture.addClassName("picture");
        return picture;
    }

    private static Div foot(Visit visit, Figure figure) {
        Div foot = new Div();
        foot.addClassName("figure-foot");
        for (Text note : figure.notes()) {
            foot.add(new Paragraph(visit.say(note)));
        }
        String source = visit.say("results.source", figure.provenance().source());
        foot.add(new Paragraph(
                figure.provenance().reconstructed() ? source + " " + visit.say("results.reconstructed") : source));
        return foot;
    }
}
