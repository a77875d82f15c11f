package no.opptrapp.core.access;

/** The thing does not exist, or not for this actor; which of the two is not told: 404 on the open door. */
public final class NotInScope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotInScope(String what) {
        super(what);
    }
}
