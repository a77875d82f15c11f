package no.opptrapp.reports.round;

import no.opptrapp.core.text.Text;

/** Labels the tables that are no results: A, B, C … so that Table 1 stays the first of the results. */
final class TableLetters {

    private char next = 'A';

    Text next() {
        return Text.of("roundreport.table", String.valueOf(next++));
    }
}
