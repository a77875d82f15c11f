package no.opptrapp.core.exchange;

/** A workbook says something that no workbook can mean: told to whoever sent it as a fault of the file. */
final class BrokenWorkbook extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenWorkbook(String what) {
        super(what);
    }
}
