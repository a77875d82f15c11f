package no.opptrapp.reports.document;

import java.time.Instant;

/**
 * What a generated report records about itself, so that it can be made again.
 *
 * @param dataHash SHA-256 of the data behind it, in hexadecimal
 * @param definitions versions of the questionnaires and indicators used
 * @param filters the switches it was made with
 * @param programVersion of Opptrapp
 * @param madeAt when
 */
public record Imprint(String dataHash, String definitions, String filters, String programVersion, Instant madeAt) {}
