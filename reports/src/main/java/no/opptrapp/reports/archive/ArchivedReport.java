package no.opptrapp.reports.archive;

import java.time.Instant;
import java.util.UUID;
import no.opptrapp.reports.edition.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report that was kept, without its content.
 *
 * @param number 1 for the first that was kept under the key, 2 for the next that says something else
 * @param title in its language
 * @param hash SHA-256 of the content, in hexadecimal
 * @param imprint what it rests on
 * @param keptBy the name of who kept it
 * @param as what it was when it was kept
 * @param check what the program found when it last looked for corrections; null when it has not yet
 */
public record ArchivedReport(
        UUID id,
        ReportKey key,
        int number,
        String title,
        String hash,
        Made imprint,
        Instant keptAt,
        String keptBy,
        KeptAs as,
        @Nullable Check check) {

    /**
     * What it was made of, in its language.
     *
     * @param dataHash SHA-256 of the data behind it, in hexadecimal
     * @param definitions versions of the definitions used
     * @param at when it was made
     */
    public record Made(String dataHash, String definitions, String filters, String programVersion, Instant at) {}

    /**
     * A look for corrections.
     *
     * @param corrected in how many figures and tables numbers were others by then
     */
    public record Check(Instant at, int corrected) {}

    /** Whether it says no more than a reader who has not signed in was told when it was kept. */
    public boolean everybody() {
        return as == KeptAs.PUBLISHED;
    }

    /** Whether numbers have been corrected since, as far as the program knows. */
    public boolean isCorrected() {
        return check != null && check.corrected() > 0;
    }
}
