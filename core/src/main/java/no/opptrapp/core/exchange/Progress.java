package no.opptrapp.core.exchange;

/** Told how far a file has been read. */
@FunctionalInterface
public interface Progress {

    /** For callers that do not watch. */
    Progress UNWATCHED = (bytes, rows) -> {};

    /**
     * So much has been read.
     *
     * @param bytes of the file
     * @param rows below the header
     */
    void read(long bytes, long rows);
}
