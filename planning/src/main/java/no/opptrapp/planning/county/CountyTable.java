package no.opptrapp.planning.county;

import java.time.LocalDate;
import java.util.List;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;

/**
 * All municipalities that were asked for.
 *
 * @param indicator the person-years that are shown
 * @param period the newest in which at least half of the country's municipalities reported them
 * @param reported the newest year whose values should be approved by now
 * @param today the day it was made
 * @param rows by code
 * @param all how many municipalities there are in the scope, whatever was asked for
 * @param caveats what must not be read into the person-years: goes with every table and file
 * @param reconstructed whether any of the person-years were made up after published results
 */
public record CountyTable(
        Indicator indicator,
        Period period,
        int reported,
        LocalDate today,
        List<CountyRow> rows,
        int all,
        List<Text> caveats,
        boolean reconstructed) {

    public CountyTable {
        rows = List.copyOf(rows);
        caveats = List.copyOf(caveats);
    }

    /** Whom to call, the first first: those with nothing to call about are left out. */
    public List<Call> calls() {
        return CallRule.rank(rows, today, period, reported);
    }

    /** Whether any of it was made up to show the program. */
    public boolean isMadeUp() {
        return reconstructed || rows.stream().anyMatch(CountyRow::isMadeUp);
    }
}
