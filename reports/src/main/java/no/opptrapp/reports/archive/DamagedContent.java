package no.opptrapp.reports.archive;

/** The content of an archived report is not what was kept: its checksum is another. Nothing of it is shown. */
public final class DamagedContent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DamagedContent(String message) {
        super(message);
    }
}
