package no.opptrapp.core.area;

import no.opptrapp.core.area.store.AreaSnapshot;

/** The register of the carried snapshot, for tests that need no database. */
public final class Registers {

    private static final AreaRegister SNAPSHOT = new AreaRegister(AreaSnapshot.read());

    private Registers() {}

    public static AreaRegister snapshot() {
        return SNAPSHOT;
    }
}
