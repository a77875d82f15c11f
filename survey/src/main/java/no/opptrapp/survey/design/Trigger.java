package no.opptrapp.survey.design;

import java.util.Set;

/**
 * When a follow-up is shown.
 *
 * @param question the code of a scale question or single choice that stands before it
 * @param values the answers to it that open the follow-up
 */
public record Trigger(String question, Set<Integer> values) {

    public Trigger {
        values = Set.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A follow-up to " + question + " would never be shown");
        }
    }
}
