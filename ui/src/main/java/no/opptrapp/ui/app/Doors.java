package no.opptrapp.ui.app;

import no.opptrapp.core.database.DatabaseRole;

/** Which doors one process opens. */
public enum Doors {
    STAFF,
    OPEN,
    BOTH;

    boolean staff() {
        return this != OPEN;
    }

    boolean open() {
        return this != STAFF;
    }

    /** A process that meets only the internet works with the narrower database role. */
    DatabaseRole databaseRole() {
        return this == OPEN ? DatabaseRole.OPEN : DatabaseRole.APP;
    }
}
