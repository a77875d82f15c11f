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
 * @param counted what the share counts, in words that a value can follow
 * @param top the top options, named
 * @param highIsGood whether a high share is what one hopes for
 * @param months every month that is shown, in order
 * @param comparable the months that can be compared with the newest one, by the ledger
 */
public record TopShareTrend(
        String question,
        Text text,
        Text counted,
        Text top,
        boolean highIsGood,
        List<MonthShare> months,
        Set<Month> comparable) {

    /** How many calendar months back the newest is compared. */
    private static final int MONTHS_BACK = 2;

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
    public record Comparison(MonthShare from, MonthShare to, Change change) {

        /** Whether the months before had nothing to compare with, so that this reaches further back. */
        public boolean reachesBack() {
            return from.month().compareTo(to.month().plus(-MONTHS_BACK)) < 0;
        }
    }

    /** The newest month; empty when none is shown. */
    public Optional<MonthShare> newest() {
        return months.isEmpty() ? Optional.empty() : Optional.of(months.getLast());
    }

    /**
     * The newest month against the calendar month before and against the one two before, as far as they can be compared.
     * Where neither has a value, against the last month that has one, so that a survey with longer between its rounds is
     * compared too: who tells it says which month that is.
     */
    public List<Comparison> comparisons() {
        List<MonthShare> earlier = months.reversed().stream().skip(1).toList();
        List<MonthShare> near = earlier.stream()
                .filter(month ->
                        month.month().compareTo(months.getLast().month().plus(-MONTHS_BACK)) >= 0)
                .toList();
        return (near.isEmpty() ? earlier.stream().limit(1) : near.stream())
                .filter(month -> comparable.contains(month.month()))
                .map(month -> new Comparison(
                        month,
                        months.getLast(),
                        Change.between(month.estimate(), months.getLast().estimate())))
                .toList();
    }

    /** A month in running text: its name, with the year where the months are of several years. */
    public Text name(Month month) {
        boolean oneYear = months.stream().allMatch(other -> other.month().year() == month.year());
        return oneYear ? month.name() : month.label();
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
