package no.opptrapp.survey.result;

import no.opptrapp.core.period.IsoWeek;

/** The round takes answers, or has not begun: there are response rates, but no results, for anyone. */
public final class RoundStillOpen extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RoundStillOpen(String survey, IsoWeek round) {
        super(survey + "/" + round + " is not closed");
    }
}
