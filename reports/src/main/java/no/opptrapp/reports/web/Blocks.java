package no.opptrapp.reports.web;

import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.FootnoteNumbers;

/** The blocks of a report, each as the element that means the same. */
final class Blocks {

    private final Html html;
    private final Texts texts;
    private final FigureMarkup figures;
    private final CommentMarkup comments;
    private final FootnoteNumbers footnotes = new FootnoteNumbers();
    private int tables;

    Blocks(Html html, Language language) {
        this.html = html;
        this.texts = Texts.in(language);
        this.figures = new FigureMarkup(html, language);
        this.comments = new CommentMarkup(html, texts);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph(paragraph);
            case Block.Comment comment when comment.isEmpty() -> {
                // A place for what nobody has said.
            }
            case Block.Comment comment -> comments.write(comment, footnotes.of(comment, texts));
            case Block.FigureBlock figure -> figures.write(figure);
            case Block.TableBlock table -> table(table);
            case Block.BulletList list -> {
                html.open("ul");
                list.points().forEach(point -> html.element("li", texts.say(point)));
                html.close("ul");
            }
            case Block.PageBreak _, Block.Toc _ -> {
                // A page has no pages, and its contents stand beside it.
            }
        }
    }

    private void heading(Block.Heading heading) {
        String tag = "h" + (heading.level() + 1);
        html.open(tag, "id", Contents.id(heading, texts));
        if (!heading.number().isEmpty()) {
            html.text(heading.number() + " ");
        }
        html.text(texts.say(heading.text())).close(tag);
    }

    private void paragraph(Block.Paragraph paragraph) {
        String words = texts.say(paragraph.text());
        switch (paragraph.manner()) {
            case BODY -> html.element("p", words);
            case NOTE -> html.element("p", words, "class", "note");
            case QUOTE ->
                html.open("blockquote")
                        .element("p", texts.say("web.quoted", words))
                        .close("blockquote");
        }
    }

    private void table(Block.TableBlock table) {
        String id = "table-" + ++tables;
        html.open("div", "class", "data");
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", id);
        html.open("table").open("caption", "class", "caption", "id", id);
        String label = texts.say(table.label());
        if (!label.isEmpty()) {
            html.open("span", "class", "label").text(label).markup("</span> ");
        }
        html.text(texts.say(table.caption())).close("caption");
        html.open("thead").open("tr");
        for (int i = 0; i < table.header().size(); i++) {
            cell("th", table.header().get(i), table.numeric().get(i), "col");
        }
        html.close("tr").close("thead").open("tbody");
        for (List<Text> row : table.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                cell(i == 0 ? "th" : "td", row.get(i), table.numeric().get(i), "row");
            }
            html.close("tr");
        }
        html.close("tbody").close("table").close("div").close("div");
    }

    private void cell(String tag, Text text, boolean numeric, String scope) {
        String kind = numeric ? "number-cell" : "words";
        if (tag.equals("th")) {
            html.element(tag, texts.say(text), "class", kind, "scope", scope);
        } else {
            html.element(tag, texts.say(text), "class", kind);
        }
    }
}
