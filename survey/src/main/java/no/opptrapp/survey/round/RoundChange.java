package no.opptrapp.survey.round;

import no.opptrapp.core.text.Text;

/** What came of changing a round. */
public sealed interface RoundChange {

    /** The round as it now stands. */
    record Changed(Round round) implements RoundChange {}

    /** Nothing changed: the round does not stand where the step begins, or something speaks against it. */
    record Refused(Text reason) implements RoundChange {}
}
