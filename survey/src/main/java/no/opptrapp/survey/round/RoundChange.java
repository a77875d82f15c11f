package no.opptrapp.survey.round;

import java.util.List;
import no.opptrapp.core.text.Text;

/** What came of changing a round. */
public sealed interface RoundChange {

    /**
     * The round was changed.
     *
     * @param round as it now stands
     * @param remarks what whoever changed it should know of what followed; most often nothing
     */
    record Changed(Round round, List<Text> remarks) implements RoundChange {

        public Changed {
            remarks = List.copyOf(remarks);
        }

        Changed(Round round) {
            this(round, List.of());
        }
    }

    /** Nothing changed: the round does not stand where the step begins, or something speaks against it. */
    record Refused(Text reason) implements RoundChange {}

    /**
     * Nothing changed: the round waits until an editor decides to wait for more answers, or to hide what the correction
     * would tell.
     *
     * @param concerns the questions it is about, at least one
     */
    record Waits(Text reason, List<Concern> concerns) implements RoundChange {

        public Waits {
            concerns = List.copyOf(concerns);
        }
    }
}
