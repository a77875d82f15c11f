package no.opptrapp.survey.design;

import no.opptrapp.core.text.Text;

/**
 * A section of the results in the round report.
 *
 * @param number such as {@code 2.3}
 * @param heading what it is about
 */
public record ReportSection(String number, Text.Named heading) {}
