package no.opptrapp.reports.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import no.opptrapp.reports.document.Footnoted;
import no.opptrapp.reports.document.Footnoted.Piece;

/** The lines of a comment: a line for each paragraph, and right below them its footnotes. */
final class CommentLines {

    private CommentLines() {}

    static List<Line> of(Block.Comment comment, Footnoted said, Texts texts) {
        List<Line> lines = new ArrayList<>();
        LineKind kind = comment.ofReport() ? LineKind.OWN : LineKind.COMMENT;
        for (List<Piece> paragraph : said.paragraphs()) {
            String words = styled(paragraph);
            boolean led = lines.isEmpty() && !comment.ofReport();
            lines.add(Line.of(kind, "text", led ? Styled.bold(texts.say("engine.comment")) + " " + words : words));
        }
        for (Footnoted.Note note : said.notes()) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last).keptWithNext());
            lines.add(Line.of(
                    LineKind.FOOTNOTE,
                    "text",
                    Styled.raised(note.number()) + "\u00A0" + Styled.escaped(note.words()),
                    "label",
                    "note-" + note.number()));
        }
        return lines;
    }

    private static String styled(List<Piece> paragraph) {
        return paragraph.stream()
                .map(piece -> switch (piece) {
                    case Piece.Words(String words) -> Styled.escaped(words);
                    case Piece.Mark(int number) -> Styled.raised(number);
                })
                .collect(Collectors.joining());
    }
}
