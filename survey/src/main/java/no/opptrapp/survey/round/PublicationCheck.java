package no.opptrapp.survey.round;

import java.util.Optional;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.design.Survey;
import org.jspecify.annotations.Nullable;

/** Something that may speak against publishing a round. Every bean of this type is asked. */
public interface PublicationCheck {

    /**
     * Why a tally must not be published now; empty when nothing speaks against it.
     *
     * @param published the tally everybody sees; absent when the round has not been published before
     * @param next the tally that would take its place
     */
    Optional<Text> objection(Survey survey, @Nullable Tally published, Tally next);
}
