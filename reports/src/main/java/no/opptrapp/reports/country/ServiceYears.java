package no.opptrapp.reports.country;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.period.Period;

/**
 * How many municipalities have a service, over the years.
 *
 * @param indicator answered by yes or no
 * @param years oldest first; those in which nobody answered for the year itself are left out
 * @param reconstructed whether any answer was made up after published results
 */
public record ServiceYears(Indicator indicator, List<Year> years, boolean reconstructed) {

    private static final double PERCENT = 100;

    public ServiceYears {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param yes how many have it
     * @param answered how many have answered for the year itself, at least 1
     * @param all how many municipalities there were
     */
    public record Year(Period period, int yes, int answered, int all) {

        /** Of those that have answered, in percent. */
        public double share() {
            return PERCENT * yes / answered;
        }
    }

    Optional<Year> newest() {
        return years.isEmpty() ? Optional.empty() : Optional.of(years.getLast());
    }

    Optional<Year> before() {
        return years.size() < 2 ? Optional.empty() : Optional.of(years.get(years.size() - 2));
    }

    Optional<Year> in(Period period) {
        return years.stream().filter(year -> year.period().equals(period)).findFirst();
    }
}
