package no.opptrapp.survey.answer;

import java.util.List;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Questionnaire;

/** Answers on their way in: set aside first, looked at together, then stored or dropped with the transaction. */
public interface Intake extends AutoCloseable {

    /** Sets an answer aside. */
    void add(AnswerRow row);

    /** Ends setting aside, and waits until no other intake into the same survey is under way. */
    void end();

    /**
     * Notes the receipts of all answers set aside, when all of them are new and stand once.
     *
     * @return whether they are; otherwise nothing was noted
     */
    boolean noteIfAllNew();

    /**
     * Drops what has been taken in before with the same content, and what stands more than once.
     *
     * @return how many were dropped
     */
    long dropDuplicates();

    /** Answers whose name is taken by an answer with other content, before or further up. */
    Lines otherContent(int most);

    /** Answers to the round. */
    Lines ofRound(IsoWeek round, int most);

    /** Notes the receipts of what is left, of which all are new. */
    void note();

    /**
     * Stores what was set aside and is left.
     *
     * @return how many answers that are
     */
    long store(Questionnaire questionnaire);

    @Override
    void close();

    /**
     * Lines of the file.
     *
     * @param first the first of them, in order
     * @param count how many there are
     */
    record Lines(List<Long> first, long count) {}
}
