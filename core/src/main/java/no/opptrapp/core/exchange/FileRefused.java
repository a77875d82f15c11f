package no.opptrapp.core.exchange;

/** The file cannot be read to its end: it is too large, or its form is broken beyond the line named. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;
    private final boolean tooLarge;

    FileRefused(Fault fault, boolean tooLarge) {
        super("File refused at line " + fault.line());
        this.fault = fault;
        this.tooLarge = tooLarge;
    }

    FileRefused(Fault fault, boolean tooLarge, Throwable cause) {
        super("File refused at line " + fault.line(), cause);
        this.fault = fault;
        this.tooLarge = tooLarge;
    }

    public Fault fault() {
        return fault;
    }

    /** Whether a limit was passed: 413 on the open door. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
