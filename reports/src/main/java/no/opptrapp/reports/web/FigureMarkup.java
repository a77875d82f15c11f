package no.opptrapp.reports.web;

import java.util.Locale;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.paint.FigureSvg;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.SourceLine;

/** A figure in a page: the picture laid out for a wide and for a narrow screen, and its numbers one key away. */
final class FigureMarkup {

    private static final double WIDE = 780;
    private static final double NARROW = 358;

    private final Html html;
    private final Language language;
    private final Texts texts;

    FigureMarkup(Html html, Language language) {
        this.html = html;
        this.language = language;
        this.texts = Texts.in(language);
    }

    void write(Block.FigureBlock block) {
        Figure figure = block.figure();
        String label = texts.say(block.label());
        String id = "figure-" + figure.id().toLowerCase(Locale.ROOT);
        html.open("figure", "id", id).open("figcaption");
        html.open("span", "class", "label").text(label).markup("</span> ");
        html.text(texts.say(figure.title())).close("figcaption");
        html.element("p", texts.say(figure.subtitle()), "class", "subtitle");
        html.open("div", "class", "wide")
                .markup(FigureSvg.of(figure, language, id + "-w", WIDE))
                .close("div");
        html.open("div", "class", "narrow")
                .markup(FigureSvg.of(figure, language, id + "-n", NARROW))
                .close("div");
        html.open("p", "class", "note");
        for (Text note : figure.notes()) {
            html.text(texts.say(note) + " ");
        }
        html.text(texts.say(SourceLine.of(figure.provenance()))).close("p");
        numbers(figure, label, id);
        html.close("figure");
    }

    private void numbers(Figure figure, String label, String id) {
        FigureTable table = FigureTable.of(figure, language);
        String name = label.toLowerCase(language.locale());
        html.open("details").element("summary", texts.say("web.numbers", name));
        html.open(
                "div",
                "class",
                "scroll",
                "role",
                "region",
                "tabindex",
                "0",
                "aria-label",
                texts.say("web.numbersOf", name));
        html.open("table", "aria-labelledby", id + "-caption");
        html.element("caption", table.caption(), "id", id + "-caption", "class", "visually-hidden");
        html.open("thead").open("tr").element("th", table.rowHeading(), "scope", "col");
        table.columns().forEach(column -> html.element("th", column, "scope", "col", "class", "number-cell"));
        html.close("tr").close("thead").open("tbody");
        table.rows().forEach(this::row);
        html.close("tbody").close("table").close("div");
        table.notes().forEach(note -> html.element("p", note, "class", "note"));
        html.close("details");
    }

    private void row(FigureTable.Row row) {
        html.open("tr").element("th", row.label(), "scope", "row");
        for (FigureTable.Entry entry : row.entries()) {
            String kind = switch (entry.tone()) {
                case VALUE, MARKED, BASE -> "number-cell";
                case HIDDEN, NOT_POSSIBLE, MISSING -> "number-cell sign";
            };
            html.open("td", "class", kind).text(entry.text());
            String explanation = entry.explanation();
            if (explanation != null) {
                html.markup(" ")
                        .open("span", "class", "visually-hidden")
                        .text(explanation)
                        .markup("</span>");
            }
            html.close("td");
        }
        html.close("tr");
    }
}
