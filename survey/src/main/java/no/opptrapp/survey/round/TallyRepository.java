package no.opptrapp.survey.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /** Every tally of a round whose numbers have gone out, as observations or by publishing, in order. */
    List<Tally> seen(Survey survey, IsoWeek round);

    /** Notes that the numbers of a tally have gone out. */
    void noteSeen(Survey survey, IsoWeek round, int version);

    /** Hides something of a tally for ever, in every view; nothing that was withheld before is shown by it. */
    void withhold(Survey survey, IsoWeek round, int version, Map<String, Set<String>> withheld);
}
