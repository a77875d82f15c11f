package no.opptrapp.ui.open.compare;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.opptrapp.core.comparison.ComparedCounts;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonWords;
import no.opptrapp.core.statistics.Inequality;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;

/**
 * A comparison as programs see it.
 *
 * @param unit what values count
 * @param borders the year that names the borders of all codes
 * @param peers how those compared were chosen
 * @param peersName what they are together
 * @param own the area that was asked about, also where it is wider than those compared
 * @param quantiles null below five values, and for yes and no
 * @param inequality null where it says nothing
 * @param summary the comparison in words
 * @param years the area and its peers in every period with values, oldest first
 * @param reconstructed whether any value was made up after published results
 */
@Serdeable
record CompareView(
        String indicator,
        String period,
        String unit,
        int borders,
        String peers,
        String peersName,
        List<ComparedView> values,
        ComparedView own,
        @Nullable Quantiles quantiles,
        @Nullable Unlike inequality,
        HowMany counts,
        List<String> caveats,
        String summary,
        List<InPeriod> years,
        String source,
        boolean reconstructed) {

    /** Five quantiles, in the unit of the values. */
    @Serdeable
    record Quantiles(double p10, double p25, double p50, double p75, double p90) {

        static @Nullable Quantiles of(@Nullable Percentiles spread) {
            return spread == null
                    ? null
                    : new Quantiles(spread.p10(), spread.p25(), spread.median(), spread.p75(), spread.p90());
        }
    }

    /**
     * How unlike the municipalities are.
     *
     * @param p90p10 null where the 10th percentile is 0
     */
    @Serdeable
    record Unlike(@Nullable Double p90p10, double gini) {

        static @Nullable Unlike of(@Nullable Inequality inequality) {
            return inequality == null
                    ? null
                    : new Unlike(Double.isFinite(inequality.p90p10()) ? inequality.p90p10() : null, inequality.gini());
        }
    }

    /** How many areas are compared, and what kind of value they have. */
    @Serdeable
    record HowMany(int all, int counted, int carriedForward, int missing, int hidden) {

        static HowMany of(ComparedCounts counts) {
            return new HowMany(
                    counts.all(), counts.counted(), counts.carriedForward(), counts.missing(), counts.hidden());
        }
    }

    /** The area and its peers in one period. */
    @Serdeable
    record InPeriod(
            String period,
            int borders,
            @Nullable Double own,
            String ownStatus,
            @Nullable Double country,
            HowMany counts,
            @Nullable Quantiles quantiles,
            @Nullable Unlike inequality) {}

    static CompareView of(ComparisonOutcome.Done done, Texts texts) {
        Comparison comparison = done.comparison();
        return new CompareView(
                comparison.indicator().code(),
                comparison.period().key(),
                comparison.indicator().unit().written(),
                comparison.borders().year(),
                comparison.peers().peers().written(),
                texts.say(comparison.peers().name()),
                comparison.values().stream()
                        .map(each -> ComparedView.of(each, comparison.indicator(), texts))
                        .toList(),
                ComparedView.of(comparison.ownValue(), comparison.indicator(), texts),
                Quantiles.of(comparison.quantiles()),
                Unlike.of(comparison.inequality()),
                HowMany.of(comparison.counts()),
                comparison.caveats().stream().map(texts::say).toList(),
                summary(comparison, texts),
                done.periods().stream()
                        .map(each -> new InPeriod(
                                each.period().key(),
                                each.borders().year(),
                                each.own().value(),
                                each.own().status().written(),
                                each.country().value(),
                                HowMany.of(each.counts()),
                                Quantiles.of(each.quantiles()),
                                Unlike.of(each.inequality())))
                        .toList(),
                comparison.indicator().source(),
                comparison.reconstructed());
    }

    private static String summary(Comparison comparison, Texts texts) {
        List<Text> sentences = ComparisonWords.summary(comparison);
        return String.join(" ", sentences.stream().map(texts::say).toList());
    }
}
