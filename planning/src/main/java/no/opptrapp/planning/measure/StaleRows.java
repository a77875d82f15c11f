package no.opptrapp.planning.measure;

import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.text.Text;

/**
 * Says of a row that was made from an older version what stands now and what the file says, field by field. Nothing of the
 * file is stored then, so neither is lost.
 *
 * @param words what fields are called for people
 */
record StaleRows(FileWords words) {

    /**
     * Takes down every field in which the two differ.
     *
     * @param theirs the measure as it stands
     * @param standing the same, as written
     * @param wished as the row says
     */
    void tell(FileRow row, Measure theirs, WrittenMeasure standing, WrittenMeasure wished, Faults faults) {
        for (MeasureField field : MeasureField.values()) {
            if (!standing.get(field).equals(wished.get(field))) {
                faults.add(fault(row, theirs, field, standing.get(field), wished.get(field)));
            }
        }
    }

    private Fault fault(FileRow row, Measure theirs, MeasureField field, String stands, String wished) {
        return row.fault(
                new FileColumn.Field(field),
                Text.of(
                        "measure.fault.stale",
                        theirs.changedBy(),
                        Integer.toString(theirs.version()),
                        words.said(field, stands),
                        words.said(field, wished)));
    }
}
