package no.opptrapp.reports.wide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The person-years of a county or of the country up to a year, and those of its municipalities beside each other.
 *
 * @param area its name, as it stands within a sentence
 * @param years oldest first; those without any value are left out
 * @param total person-years of the municipalities in the newest year that enough of them reported; null where none did
 * @param rate the same per 1,000 inhabitants
 * @param figures drawn of the rate
 */
public record AreaYears(
        Text area,
        List<Year> years,
        @Nullable Comparison total,
        @Nullable Comparison rate,
        Map<ComparisonFigure, Figure> figures) {

    public AreaYears {
        years = List.copyOf(years);
        figures = Map.copyOf(figures);
    }

    /**
     * One year.
     *
     * @param total sum of the person-years, and what the municipalities reported; null where nothing is known
     * @param rate the sum per 1,000 inhabitants, and how it is spread; null where nothing is known
     */
    public record Year(
            Period period,
            @Nullable PeersInPeriod total,
            @Nullable PeersInPeriod rate) {

        /** The sum, where enough municipalities stand behind it for it to stand for the area. */
        public Optional<Double> sum() {
            return Optional.ofNullable(total)
                    .filter(Year::isEnough)
                    .map(each -> each.own().value());
        }

        /** The sum per 1,000 inhabitants, on the same terms. */
        public Optional<Double> perThousand() {
            return Optional.ofNullable(rate)
                    .filter(Year::isEnough)
                    .map(each -> each.own().value());
        }

        /** Of ten municipalities nine must have said something. */
        private static boolean isEnough(PeersInPeriod each) {
            int told = each.counts().all() - each.counts().missing();
            return each.own().status() != Status.MISSING
                    && 10L * told >= 9L * each.counts().all();
        }
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    /** The newest year in which the sum stands for the area. */
    public Optional<Year> newest() {
        return years.reversed().stream().filter(year -> year.sum().isPresent()).findFirst();
    }

    /** The borders that the municipalities are on. */
    public Optional<Borders> borders() {
        return Optional.ofNullable(rate).map(Comparison::borders);
    }

    /** Whether any value of the newest year was made up after published results. */
    public boolean reconstructed() {
        return (total != null && total.reconstructed()) || (rate != null && rate.reconstructed());
    }

    public Optional<Figure> figure(ComparisonFigure which) {
        return Optional.ofNullable(figures.get(which));
    }
}
