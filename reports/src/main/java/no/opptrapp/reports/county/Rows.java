package no.opptrapp.reports.county;

import java.util.List;
import java.util.function.ToIntFunction;
import no.opptrapp.core.text.Amount;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.PlanCount;
import no.opptrapp.reports.draft.Quantifier;

/** Counts of municipalities as they stand in tables and sentences. */
final class Rows {

    static final Text NONE = Text.verbatim("\u2013");

    private Rows() {}

    static Text count(int count) {
        return plain(Amount.count(count));
    }

    static Text plain(Amount amount) {
        return Text.of("draft.plain", amount);
    }

    /** Severity of the gravest need, a dash where there is none. */
    static Text worst(PlanCount count) {
        return count.worst() == 0 ? NONE : count(count.worst());
    }

    /** How many of the municipalities have something. */
    static int having(List<PlanCount> counts, ToIntFunction<PlanCount> what) {
        return (int) counts.stream().filter(each -> what.applyAsInt(each) > 0).count();
    }

    /** A sentence on how many of the municipalities have something. */
    static Text sentence(List<PlanCount> counts, ToIntFunction<PlanCount> what, String predicate) {
        return Quantifier.sentence(having(counts, what), counts.size(), predicate);
    }

    static List<PlanCount> counts(List<CountyRow> rows) {
        return rows.stream().map(CountyRow::count).toList();
    }
}
