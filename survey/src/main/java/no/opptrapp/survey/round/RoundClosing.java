package no.opptrapp.survey.round;

import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;

/**
 * Something that must happen when a round closes or is published, in the same transaction: a refusal undoes the step.
 * Every bean of this type is called, for a first closing and for a correction alike.
 */
public interface RoundClosing {

    /**
     * A round has been closed and its tally frozen.
     *
     * @param round as it now stands
     * @param tally what was counted
     * @return what whoever closed it should know
     */
    List<Text> closed(Actor actor, Survey survey, Round round, Tally tally);

    /**
     * A round has been published that had to wait when it was closed.
     *
     * @param tally what everybody now sees, with what is withheld of it
     * @return what whoever published it should know
     */
    List<Text> published(Actor actor, Survey survey, Round round, Tally tally);
}
