package no.opptrapp.reports.web;

/**
 * What a site puts around a report.
 *
 * @param head markup for the end of the head, such as a link to a stylesheet
 * @param top markup above the cover, such as the way back
 */
public record Surround(String head, String top) {

    /** A report that stands alone. */
    public static final Surround NOTHING = new Surround("", "");
}
