package no.opptrapp.reports.edition;

import no.opptrapp.core.text.Text;

/**
 * A chapter that reports of a kind have.
 *
 * @param name what it is called for good: small letters and hyphens
 * @param heading key of the words over it
 * @param title what it is called where templates are made
 * @param fixed whether every report has it, in its place
 */
public record ReportPart(String name, String heading, Text title, boolean fixed) {

    /** One that can be moved and left out. */
    public static ReportPart movable(String name, String heading, String title) {
        return new ReportPart(name, heading, Text.of(title), false);
    }

    /** One that a report is not right without. */
    public static ReportPart fixed(String name, String heading, String title) {
        return new ReportPart(name, heading, Text.of(title), true);
    }
}
