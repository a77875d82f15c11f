package no.opptrapp.ui.staff.imports;

import java.io.IOException;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.UploadBroken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How it went with a file on its way in. In all cases but one that is stored, nothing of it is kept.
 *
 * @param <R> what taking it in gives
 */
public sealed interface Arrival<R> {

    /** It came through, and was taken in or refused. */
    record Settled<R>(R result) implements Arrival<R> {}

    /**
     * It was not sent, because it is too large, of the wrong kind, or one too many.
     *
     * @param reason for the one who sent it
     */
    record Rejected<R>(String reason) implements Arrival<R> {}

    /** The connection broke before its end. */
    record Broken<R>() implements Arrival<R> {}

    /** Too many files were on their way in already. */
    record Waits<R>() implements Arrival<R> {}

    /** Whoever sent it may no longer do that. */
    record Denied<R>() implements Arrival<R> {}

    /** The program failed; why is in the log. */
    record Failed<R>() implements Arrival<R> {}

    /** Takes in a file. */
    @FunctionalInterface
    interface Taking<R> {
        R take() throws IOException;
    }

    /** Takes in a file and tells how it went, also when something failed that should not have. */
    static <R> Arrival<R> of(String name, Taking<R> taking) {
        Logger log = LoggerFactory.getLogger(Arrival.class);
        try {
            return new Settled<>(taking.take());
        } catch (IOException | UploadBroken broken) {
            log.info("The file {} did not come through: {}", name, broken.getMessage());
            return new Broken<>();
        } catch (Busy full) {
            return new Waits<>();
        } catch (Forbidden denied) {
            return new Denied<>();
        } catch (RuntimeException failed) {
            log.error("The file {} could not be taken in", name, failed);
            return new Failed<>();
        }
    }
}
