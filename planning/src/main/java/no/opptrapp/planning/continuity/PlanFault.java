package no.opptrapp.planning.continuity;

import no.opptrapp.core.text.Text;

/**
 * Something that must be mended before it can be kept.
 *
 * @param field the name of the field; empty when it is about the whole
 * @param message what is wrong and what can be done
 */
public record PlanFault(String field, Text message) {}
