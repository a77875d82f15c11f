package no.opptrapp.core.access;

/** The actor's role may not do this: 403 on the open door. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String what) {
        super(what);
    }
}
