package no.opptrapp.reports.template;

import java.time.Instant;

/**
 * A template as it was saved once; never changed afterwards.
 *
 * @param number counts from 1
 * @param madeBy the name of who saved it
 */
public record TemplateVersion(int number, TemplateContent content, Instant madeAt, String madeBy) {}
