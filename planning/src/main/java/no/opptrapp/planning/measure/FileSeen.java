package no.opptrapp.planning.measure;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** What of a file was seen already, kept beside the memory until the transaction ends. */
public interface FileSeen {

    /** Begins with nothing seen. */
    void begin();

    /** Names measures that the file is about. */
    void name(Collection<UUID> measures);

    /** Holds all measures that were named, in one order for everybody, until the transaction ends. */
    void holdNamed();

    /** Those of these keys that were seen in rows before; from now on, all of them were. */
    Set<String> again(Set<String> keys);
}
