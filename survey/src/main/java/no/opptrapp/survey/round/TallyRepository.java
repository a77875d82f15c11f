package no.opptrapp.survey.round;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Survey;

/** Frozen tallies, read in one fetch. */
public interface TallyRepository {

    /**
     * The newest frozen tally of every round of a survey up to and including one, in the order of the rounds. A round
     * that was reopened has the tally it had when it was last published; one that was never closed has none.
     */
    List<Tally> upTo(Survey survey, IsoWeek last);

    /** The newest frozen tally of one round, whatever its status. */
    Optional<Tally> newest(Survey survey, IsoWeek round);

    /** The published tally of one round. */
    Optional<Tally> published(Survey survey, IsoWeek round);

    /** The published tally of every round up to and including one, in the order of the rounds. */
    List<Tally> publishedUpTo(Survey survey, IsoWeek last);
}
