package no.opptrapp.reports.document;

import no.opptrapp.core.text.Text;

/** Labels the tables that are no results: A, B, C … so that Table 1 stays the first of the results. */
public final class TableLetters {

    private char next = 'A';

    public Text next() {
        return Text.of("document.table", String.valueOf(next++));
    }
}
