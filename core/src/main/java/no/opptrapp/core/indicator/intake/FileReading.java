package no.opptrapp.core.indicator.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.disclosure.Threshold;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.FileRefused;
import no.opptrapp.core.exchange.SpooledFile;
import no.opptrapp.core.exchange.TableFile;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;

/**
 * Reads a file of values from its header to its end, and takes down everything that is wrong with it. That can take
 * long, and whoever sent the file decides how long: no transaction is open meanwhile, and nobody waits.
 *
 * @param definitions of the indicators, by code
 * @param inScope the areas that whoever sends it may bring values of
 * @param thisYear the last year that anything can have been reported for
 * @param threshold how few people are too few to be seen
 */
record FileReading(
        Map<String, Indicator> definitions,
        Predicate<String> inScope,
        int thisYear,
        AreaRegister register,
        Threshold threshold) {

    /** What was read of a file. */
    record Read(Layout layout, Entries entries, long rows) {}

    /**
     * What the file says; absent when its rows cannot be read.
     *
     * @throws FileRefused when a limit is passed or the file is broken
     */
    Optional<Read> read(SpooledFile spooled, Faults faults) {
        try (TableFile file = TableFile.open(spooled.open(), CsvLimits.CONTRACT)) {
            List<String> header = file.header();
            Optional<Layout> layout = HeaderCheck.layout(header, definitions, faults);
            if (layout.isEmpty() || !faults.none()) {
                return Optional.empty();
            }
            Entries entries = new Entries(inScope, thisYear, faults);
            RowReading reading = new RowReading(layout.get(), definitions, entries::add);
            long rows = 0;
            for (TableFile.Row row = file.next(); row != null; row = file.next()) {
                rows++;
                if (row.fields().size() > header.size()) {
                    faults.add(Fault.ofLine(
                            row.line(),
                            Text.of("exchange.column-count", row.fields().size(), header.size())));
                } else {
                    reading.read(new RowFields(header, row, faults, register, threshold));
                }
            }
            if (rows == 0) {
                faults.add(Fault.ofLine(1, Text.of("exchange.no-rows")));
            }
            return Optional.of(new Read(layout.get(), entries, rows));
        }
    }
}
