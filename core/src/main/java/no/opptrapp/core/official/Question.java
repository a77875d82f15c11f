package no.opptrapp.core.official;

import org.jspecify.annotations.Nullable;

/**
 * What a service is asked.
 *
 * @param path behind the address of the service, with its parameters
 * @param etag the mark of the answer we hold; null when we hold none
 * @param lastModified when that one was changed, as the service wrote it; null when we hold none
 */
public record Question(
        Service service,
        String path,
        @Nullable String etag,
        @Nullable String lastModified) {

    /** Whether we hold an answer already, and only ask whether it still holds. */
    public boolean isConditional() {
        return etag != null || lastModified != null;
    }
}
