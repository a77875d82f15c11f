package no.opptrapp.planning.hearing;

import no.opptrapp.core.text.Text;

/**
 * Something that must be mended before it can be sent.
 *
 * @param field its name; empty when it is about the whole
 * @param message what is wrong and what can be done
 */
public record HearingFault(String field, Text message) {}
