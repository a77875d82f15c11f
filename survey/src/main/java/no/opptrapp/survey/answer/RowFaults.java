package no.opptrapp.survey.answer;

import java.util.function.Supplier;
import no.opptrapp.core.exchange.CsvRow;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.text.Text;

/** Takes down what is wrong with one row after another. */
final class RowFaults {

    private final Faults faults;
    private long countBefore;

    RowFaults(Faults faults) {
        this.faults = faults;
    }

    void begin() {
        countBefore = faults.count();
    }

    /** Whether nothing was wrong since the row began. */
    boolean none() {
        return faults.count() == countBefore;
    }

    /** Something about one field; {@code column} counts from 0. */
    void add(CsvRow row, int column, String field, Supplier<Text> message) {
        faults.add(() -> {
            String value = row.field(column);
            return new Fault(row.line(), column + 1, field, value.isEmpty() ? null : value, message.get());
        });
    }

    void addLine(CsvRow row, Supplier<Text> message) {
        faults.add(() -> Fault.ofLine(row.line(), message.get()));
    }
}
