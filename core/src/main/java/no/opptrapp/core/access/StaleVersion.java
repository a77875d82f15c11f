package no.opptrapp.core.access;

/** Somebody else changed the thing since it was read: 412 on the open door. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion(String what) {
        super(what);
    }
}
