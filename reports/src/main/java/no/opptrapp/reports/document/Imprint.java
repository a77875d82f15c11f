package no.opptrapp.reports.document;

import java.time.Instant;
import no.opptrapp.core.text.Text;

/**
 * What a generated report records about itself, so that it can be made again.
 *
 * @param table what its table is called, such as "Tabell F"
 * @param publication when its numbers were published, and in which version, in words
 * @param dataHash SHA-256 of the data behind it, in hexadecimal
 * @param definitions versions of the questionnaires and indicators used
 * @param filters the switches it was made with
 * @param programVersion of Opptrapp, for people
 * @param madeAt when this copy was made, which is whenever somebody asks for it
 */
public record Imprint(
        Text table,
        Text publication,
        String dataHash,
        String definitions,
        String filters,
        Text programVersion,
        Instant madeAt) {

    Imprint madeAt(Instant moment) {
        return new Imprint(table, publication, dataHash, definitions, filters, programVersion, moment);
    }
}
