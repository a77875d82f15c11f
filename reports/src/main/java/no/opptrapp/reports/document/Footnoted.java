package no.opptrapp.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;

/**
 * What a comment says in one language, its footnotes numbered through the report.
 *
 * @param paragraphs the words, cut where they refer to a footnote
 * @param notes the footnotes in the order of their numbers
 */
public record Footnoted(List<List<Piece>> paragraphs, List<Note> notes) {

    public Footnoted {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** A piece of a paragraph. */
    public sealed interface Piece {

        record Words(String words) implements Piece {}

        /** @param number of the footnote it refers to */
        record Mark(int number) implements Piece {}
    }

    /** @param number in the report, from 1 */
    public record Note(int number, String words) {}

    /** For files that raise no numbers: the paragraphs and the footnotes, each on its line, numbers in brackets. */
    public List<Text> plainly() {
        List<Text> lines = new ArrayList<>();
        for (List<Piece> paragraph : paragraphs) {
            lines.add(Text.verbatim(paragraph.stream()
                    .map(piece -> switch (piece) {
                        case Piece.Words(String words) -> words;
                        case Piece.Mark(int number) -> "[" + number + "]";
                    })
                    .collect(Collectors.joining())));
        }
        notes.forEach(note -> lines.add(Text.verbatim("[" + note.number() + "] " + note.words())));
        return lines;
    }
}
