package no.opptrapp.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Footnoted.Note;
import no.opptrapp.reports.document.Footnoted.Piece;

/** Numbers the footnotes of a report from 1, in the order its comments are asked for. Of one outlet at a time. */
public final class FootnoteNumbers {

    /** How the words of a comment refer to its footnotes. */
    public static final Pattern REFERENCE = Pattern.compile("\\[(\\d{1,3})]");

    private int given;

    /** What the comment says; its footnotes get the next numbers. */
    public Footnoted of(Block.Comment comment, Texts texts) {
        int before = given;
        List<Note> notes = comment.footnotes().stream()
                .map(note -> new Note(++given, texts.say(note)))
                .toList();
        List<List<Piece>> paragraphs = texts.say(comment.text())
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> pieces(line, before, notes.size()))
                .toList();
        return new Footnoted(paragraphs, notes);
    }

    private static List<Piece> pieces(String line, int before, int notes) {
        List<Piece> pieces = new ArrayList<>();
        Matcher found = REFERENCE.matcher(line);
        int from = 0;
        while (found.find()) {
            int number = Integer.parseInt(found.group(1));
            if (number >= 1 && number <= notes) {
                words(line.substring(from, found.start()), pieces);
                pieces.add(new Piece.Mark(before + number));
                from = found.end();
            }
        }
        words(line.substring(from), pieces);
        return pieces;
    }

    private static void words(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }
}
