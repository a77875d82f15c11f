package no.opptrapp.core.exchange;

/**
 * How large a file may be before it is certainly a mistake.
 *
 * @param bytes of the file
 * @param rows below the header
 * @param field characters in one field
 */
public record CsvLimits(long bytes, long rows, int field) {

    /** 200 MB, 5 million rows and 1 MB a field, as the contract says. */
    public static final CsvLimits CONTRACT = new CsvLimits(200_000_000, 5_000_000, 1_000_000);

    /** Bytes of a workbook once it is unpacked: what it holds takes about half of that as CSV. */
    long unpacked() {
        return 2 * bytes;
    }
}
