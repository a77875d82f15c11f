package no.opptrapp.planning.goal;

import no.opptrapp.core.text.Text;

/**
 * Something in a goal that must be mended before it can be kept.
 *
 * @param field the name of the field in a {@link GoalDraft}; empty when it is about the whole
 * @param message what is wrong and what can be done
 */
public record GoalFault(String field, Text message) {}
