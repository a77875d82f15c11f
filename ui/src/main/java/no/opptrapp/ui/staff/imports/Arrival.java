package no.opptrapp.ui.staff.imports;

import java.io.IOException;
import no.opptrapp.survey.answer.AnswerImport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How it went with a file on its way in. In all cases but one that is stored, nothing of it is kept. */
sealed interface Arrival {

    /** It came through, and was taken in or refused. */
    record Settled(AnswerImport result) implements Arrival {}

    /**
     * It was not sent, because it is too large, of the wrong kind, or one too many.
     *
     * @param reason for the one who sent it
     */
    record Rejected(String reason) implements Arrival {}

    /** The connection broke before its end. */
    record Broken() implements Arrival {}

    /** The program failed; why is in the log. */
    record Failed() implements Arrival {}

    /** Takes in a file. */
    @FunctionalInterface
    interface Taking {
        AnswerImport take() throws IOException;
    }

    /** Takes in a file and tells how it went, also when something failed that should not have. */
    static Arrival of(String name, Taking taking) {
        Logger log = LoggerFactory.getLogger(Arrival.class);
        try {
            return new Settled(taking.take());
        } catch (IOException broken) {
            log.warn("The file {} did not come through", name, broken);
            return new Broken();
        } catch (RuntimeException failed) {
            if (isOfTheConnection(failed)) {
                log.warn("The file {} did not come through", name, failed);
                return new Broken();
            }
            log.error("The file {} could not be taken in", name, failed);
            return new Failed();
        }
    }

    private static boolean isOfTheConnection(Throwable failed) {
        for (Throwable cause = failed.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
