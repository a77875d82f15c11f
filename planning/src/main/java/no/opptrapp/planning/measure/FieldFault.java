package no.opptrapp.planning.measure;

import no.opptrapp.core.text.Text;

/**
 * Something in a measure that must be mended before it can be kept.
 *
 * @param value what stands there; empty when nothing does
 * @param message what is wrong and what should stand there
 */
public record FieldFault(MeasureField field, String value, Text message) {}
