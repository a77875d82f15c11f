package no.opptrapp.planning.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.text.Text;

/** Reads which columns a file of measures has. */
final class FileHeader {

    private FileHeader() {}

    /** The columns in their order; what is wrong is taken down, and then the rows cannot be read. */
    static List<FileColumn> read(List<String> headings, Faults faults) {
        List<FileColumn> columns = new ArrayList<>();
        if (headings.isEmpty()) {
            faults.add(Fault.ofLine(1, Text.of("exchange.empty-file")));
            return columns;
        }
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            Optional<FileColumn> column = FileColumn.of(heading);
            if (column.isEmpty()) {
                faults.add(new Fault(1, i + 1, heading, heading, Text.of("exchange.unknown-column", heading)));
            } else if (columns.contains(column.get())) {
                faults.add(new Fault(1, i + 1, heading, heading, Text.of("exchange.repeated-column", heading)));
            }
            column.ifPresent(columns::add);
        }
        if (!columns.contains(new FileColumn.Id())) {
            require(MeasureField.TITLE, columns, faults);
            require(MeasureField.PLAN_AREA, columns, faults);
            require(MeasureField.TARGET_GROUP, columns, faults);
        } else if (!columns.contains(new FileColumn.Version())) {
            faults.add(new Fault(1, null, "version", null, Text.of("exchange.missing-column", "version")));
        }
        return columns;
    }

    private static void require(MeasureField field, List<FileColumn> columns, Faults faults) {
        if (!columns.contains(new FileColumn.Field(field))) {
            faults.add(new Fault(1, null, field.code(), null, Text.of("exchange.missing-column", field.label())));
        }
    }
}
