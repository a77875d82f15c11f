package no.opptrapp.core.indicator.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in.
 *
 * @param sha256 of its bytes, in hexadecimal digits
 * @param rows below the header
 * @param accepted rows that said something new
 * @param by the name of who sent it
 * @param undoneAt null while it stands
 */
public record ImportRecord(
        UUID id,
        String fileName,
        Layout layout,
        String sha256,
        long rows,
        long accepted,
        Instant at,
        String by,
        @Nullable Instant undoneAt) {

    /** Where its values say that they come from; the line stands behind it. */
    String origin() {
        return "import/" + fileName;
    }
}
