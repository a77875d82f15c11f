package no.opptrapp.survey.answer;

import java.util.List;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.period.IsoWeek;

/** What came of taking in a file of answers: all of it, or nothing. */
public sealed interface AnswerImport {

    /**
     * The file was taken in.
     *
     * @param accepted rows that were new
     * @param duplicates rows that had been taken in before, or stood twice
     * @param rounds the rounds that rows of the file belong to, in order
     */
    record Stored(long accepted, long duplicates, List<IsoWeek> rounds) implements AnswerImport {
        public Stored {
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * Nothing was stored.
     *
     * @param faults the first hundred, by line
     * @param faultCount how many there are
     * @param tooLarge whether the file is beyond a limit
     */
    record Refused(List<Fault> faults, long faultCount, boolean tooLarge) implements AnswerImport {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
