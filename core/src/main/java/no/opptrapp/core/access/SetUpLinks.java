package no.opptrapp.core.access;

import java.time.Instant;

/** Where set-up links are kept, by the hash of their token. */
public interface SetUpLinks {

    /** Forgets every link and keeps this one. */
    void replaceAll(byte[] hash, Instant expires);

    boolean isValid(byte[] hash, Instant now);

    /** Uses the link up; false when it is not valid, or somebody else was faster. */
    boolean use(byte[] hash, Instant now);
}
