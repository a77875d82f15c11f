package no.opptrapp.survey.round;

import java.util.List;
import java.util.Optional;
import no.opptrapp.survey.design.Survey;

/** Something that may speak against publishing a round. Every bean of this type is asked. */
public interface PublicationCheck {

    /**
     * Why a tally must not be published as it is; empty when nothing speaks against it.
     *
     * @param seen every tally of the round whose numbers have gone out, in order
     * @param next the tally that would take their place
     */
    Optional<RoundChange.Waits> objection(Survey survey, List<Tally> seen, Tally next);
}
