package no.opptrapp.reports.comment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.reports.comment.Remark.Said;
import no.opptrapp.reports.document.FootnoteNumbers;

/** A remark says something, is no longer than people read, and refers to each of its footnotes and to no others. */
public final class RemarkPolicy {

    /** The longest remark, in characters. */
    public static final int LONGEST = 4000;

    /** The longest footnote, in characters. */
    public static final int LONGEST_FOOTNOTE = 500;

    /** So many footnotes a remark may have. */
    public static final int MOST_FOOTNOTES = 20;

    private RemarkPolicy() {}

    /** The same as it is kept: paragraphs with one line between them, footnotes on one line each. */
    static Said tidy(Said said) {
        String words = said.words()
                .lines()
                .map(String::strip)
                .reduce("", (text, line) -> text + "\n" + line)
                .replaceAll("\n{3,}", "\n\n")
                .strip();
        return new Said(
                words,
                said.footnotes().stream()
                        .map(note -> note.strip().replaceAll("\\s*\\R\\s*", " "))
                        .toList());
    }

    /**
     * What is wrong with it; nothing when it can be kept.
     *
     * @param said tidied
     * @param drafted whether the program has a draft for the place, which can be used instead
     */
    static List<Text> faults(Said said, boolean drafted) {
        List<Text> faults = new ArrayList<>();
        String words = said.words();
        if (words.isEmpty()) {
            faults.add(Text.of(drafted ? "comment.fault.empty" : "comment.fault.empty_undrafted"));
        }
        if (words.length() > LONGEST) {
            faults.add(Text.of("comment.fault.long", words.length(), LONGEST));
        }
        UnseenCharacters.fault(words).ifPresent(faults::add);
        List<String> notes = said.footnotes();
        if (notes.size() > MOST_FOOTNOTES) {
            faults.add(Text.of("comment.fault.footnotes", MOST_FOOTNOTES));
        }
        for (int i = 0; i < notes.size(); i++) {
            if (notes.get(i).isEmpty() || notes.get(i).length() > LONGEST_FOOTNOTE) {
                faults.add(Text.of("comment.fault.footnote", i + 1, LONGEST_FOOTNOTE));
            }
            UnseenCharacters.fault(notes.get(i)).ifPresent(faults::add);
        }
        references(words, notes.size(), faults);
        return faults;
    }

    private static void references(String words, int notes, List<Text> faults) {
        Set<Integer> referred = new HashSet<>();
        Matcher found = FootnoteNumbers.REFERENCE.matcher(words);
        while (found.find()) {
            int number = Integer.parseInt(found.group(1));
            if (referred.add(number) && (number < 1 || number > notes)) {
                faults.add(Text.of("comment.fault.no_such_footnote", number));
            }
        }
        for (int number = 1; number <= notes; number++) {
            if (!referred.contains(number)) {
                faults.add(Text.of("comment.fault.not_referred", number));
            }
        }
    }
}
