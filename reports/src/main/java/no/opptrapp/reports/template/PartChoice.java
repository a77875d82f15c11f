package no.opptrapp.reports.template;

/**
 * A chapter in a template.
 *
 * @param name as the reports of the kind call it
 * @param shown whether it is in the report
 */
public record PartChoice(String name, boolean shown) {}
