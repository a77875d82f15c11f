package no.opptrapp.core.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;

/** One row of a CSV file below its header. */
public final class CsvRow {

    private final CsvRecord fields;

    CsvRow(CsvRecord fields) {
        this.fields = fields;
    }

    /** The line it begins on; the header stands on line 1. */
    public long line() {
        return fields.getStartingLineNumber();
    }

    public int size() {
        return fields.getFieldCount();
    }

    /** A field, from 0. */
    public String field(int index) {
        return fields.getField(index);
    }
}
