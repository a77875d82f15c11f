package no.opptrapp.survey.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Survey;
import org.jspecify.annotations.Nullable;

/** Where rounds are kept. */
public interface RoundRepository {

    /** All rounds of a survey, in order. */
    List<Round> all(Survey survey);

    Optional<Round> find(Survey survey, IsoWeek id);

    /**
     * The round, held so that nobody else changes it and no answer comes in until this transaction is over.
     */
    Optional<Round> hold(Survey survey, IsoWeek id);

    /** Holds the series, so that nobody else adds a round to it until this transaction is over. Hold it before a round. */
    void holdSeries(Survey survey);

    /** How many answers have come in, one for each landsdel that has any, and one for those without a landsdel. */
    List<RegionResponses> responses(Survey survey, IsoWeek id);

    /** Adds a round that is not there. */
    void add(Survey survey, IsoWeek id, RoundStatus status, @Nullable Instant opensAt, @Nullable Instant closesAt);

    /** Keeps the round's status, times and tallies, and counts its version up. */
    Round change(Survey survey, Round round);

    /** Counts the round's answers into a new tally. */
    Tally freeze(Survey survey, IsoWeek id, int version);
}
