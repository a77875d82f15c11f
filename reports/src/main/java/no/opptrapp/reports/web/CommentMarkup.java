package no.opptrapp.reports.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Footnoted;
import no.opptrapp.reports.document.Footnoted.Piece;

/** A comment in a page, its footnotes right below it: each number leads to its note, and each note back. */
final class CommentMarkup {

    private final Html html;
    private final Texts texts;
    /** A footnote leads back to the first place that refers to it. */
    private final Set<Integer> referred = new HashSet<>();

    CommentMarkup(Html html, Texts texts) {
        this.html = html;
        this.texts = texts;
    }

    void write(Block.Comment comment, Footnoted said) {
        html.open("div", "class", comment.ofReport() ? "own" : "comment");
        for (int i = 0; i < said.paragraphs().size(); i++) {
            html.open("p");
            if (i == 0 && !comment.ofReport()) {
                html.open("strong").text(texts.say("web.comment")).markup("</strong> ");
            }
            said.paragraphs().get(i).forEach(this::write);
            html.close("p");
        }
        notes(said.notes());
        html.close("div");
    }

    private void write(Piece piece) {
        switch (piece) {
            case Piece.Words(String words) -> html.text(words);
            case Piece.Mark(int number) -> {
                html.open("sup");
                String to = "#note-" + number;
                String label = texts.say("web.footnote", number);
                if (referred.add(number)) {
                    html.open("a", "id", "to-note-" + number, "href", to, "aria-label", label);
                } else {
                    html.open("a", "href", to, "aria-label", label);
                }
                html.text(Integer.toString(number)).markup("</a></sup>");
            }
        }
    }

    private void notes(List<Footnoted.Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        html.open("ol", "class", "footnotes", "aria-label", texts.say("web.footnotes"));
        for (Footnoted.Note note : notes) {
            String number = Integer.toString(note.number());
            html.open("li", "id", "note-" + number, "value", number)
                    .text(note.words() + " ")
                    .open(
                            "a",
                            "href",
                            "#to-note-" + number,
                            "aria-label",
                            texts.say("web.footnote.back", note.number()))
                    .text("\u21A9\uFE0E")
                    .markup("</a>")
                    .close("li");
        }
        html.close("ol");
    }
}
