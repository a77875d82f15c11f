package no.opptrapp.survey.round;

import no.opptrapp.core.access.Actor;
import no.opptrapp.survey.design.Survey;

/**
 * Something that must happen when a round closes, in the same transaction: a refusal undoes the closing. Every bean of
 * this type is called, for a first closing and for a correction alike.
 */
public interface RoundClosing {

    /**
     * A round has been closed and its tally frozen.
     *
     * @param round as it now stands
     * @param tally what was counted
     */
    void closed(Actor actor, Survey survey, Round round, Tally tally);
}
