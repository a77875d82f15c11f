package no.opptrapp.survey.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.statistics.Change;
import no.opptrapp.core.text.Text;

/**
 * How the top share of a question has gone, month by month, as far as it can be seen.
 *
 * @param question its code
 * @param text the wording
 * @param top the top options, named
 * @param highIsGood whether a high share is what one hopes for
 * @param months every month that is shown, in order
 * @param comparable the months that can be compared with the newest one, by the ledger
 */
public record TopShareTrend(
        String question, Text text, Text top, boolean highIsGood, List<MonthShare> months, Set<Month> comparable) {

    public TopShareTrend {
        months = List.copyOf(months);
        comparable = Set.copyOf(comparable);
    }

    /**
     * The newest month held against an earlier one.
     *
     * @param from the earlier month
     * @param to the newest month
     * @param change later minus earlier
     */
    public record Comparison(MonthShare from, MonthShare to, Change change) {}

    /** The newest month; empty when none is shown. */
    public Optional<MonthShare> newest() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
    }

    /** The newest month against the month before and against the one two before, as far as they can be compared. */
    public List<Comparison> comparisons() {
        return months.reversed().stream()
                .skip(1)
                .limit(2)
                .filter(month -> comparable.contains(month.month()))
                .map(month -> new Comparison(
                        month,
                        months.getLast(),
                        Change.between(month.estimate(), months.getLast().estimate())))
                .toList();
    }

    /** The highest so far among the months that can be compared; of equals the earliest. */
    public Optional<MonthShare> highest() {
        return comparableMonths().stream()
                .max(Comparator.comparing((MonthShare month) -> month.estimate().exact())
                        .thenComparing(MonthShare::month, Comparator.reverseOrder()));
    }

    /** The lowest so far among the months that can be compared; of equals the earliest. */
    public Optional<MonthShare> lowest() {
        return comparableMonths().stream()
                .min(Comparator.comparing((MonthShare month) -> month.estimate().exact())
                        .thenComparing(MonthShare::month));
    }

    /** The months that can be compared with the newest, itself among them. */
    public List<MonthShare> comparableMonths() {
        return months.stream()
                .filter(month -> comparable.contains(month.month()))
                .toList();
    }
}
