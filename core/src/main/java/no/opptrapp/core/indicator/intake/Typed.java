package no.opptrapp.core.indicator.intake;

import no.opptrapp.core.indicator.Status;

/**
 * What somebody wrote in one field of the form.
 *
 * @param indicator the code of the indicator
 * @param value as it was written; empty where nothing was
 * @param status reported, corrected, imputed, or missing, which has no value
 * @param seen the version that stood in the field before; 0 where nothing did
 */
public record Typed(String indicator, String value, Status status, int seen) {}
