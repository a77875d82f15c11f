package no.opptrapp.ui.staff.edition;

import no.opptrapp.reports.document.FootnoteNumbers;

/** References to footnotes in words that are being written. */
final class References {

    private References() {}

    /** Whether the words refer to a footnote. */
    static boolean in(String words, int number) {
        return FootnoteNumbers.REFERENCE
                .matcher(words)
                .results()
                .anyMatch(found -> Integer.parseInt(found.group(1)) == number);
    }

    /** The words when a footnote is gone: nothing refers to it, and those after it have moved up. */
    static String without(String words, int gone) {
        return FootnoteNumbers.REFERENCE.matcher(words).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            return number == gone ? "" : number > gone ? "[" + (number - 1) + "]" : found.group();
        });
    }
}
