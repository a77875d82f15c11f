package no.opptrapp.core.comparison;

import java.util.Optional;
import no.opptrapp.core.text.Text;

/** Whom an area is compared with. */
public enum Peers {
    /** The municipalities that Statistics Norway puts in the same group. */
    KOSTRA("kostra"),
    /** Those in the same county. */
    COUNTY("county"),
    /** Those in the same region. */
    REGION("landsdel"),
    /** Those in the whole country. */
    COUNTRY("country"),
    /** Those that are named one by one. */
    CHOSEN("chosen");

    private final String written;

    Peers(String written) {
        this.written = written;
    }

    /** As it stands in addresses. */
    public String written() {
        return written;
    }

    /** The peers that are written so; empty when there are none. */
    public static Optional<Peers> ofWritten(String written) {
        for (Peers peers : values()) {
            if (peers.written.equals(written)) {
                return Optional.of(peers);
            }
        }
        return Optional.empty();
    }

    /** What people choose. */
    public Text label() {
        return Text.of("comparison.peers." + written);
    }
}
