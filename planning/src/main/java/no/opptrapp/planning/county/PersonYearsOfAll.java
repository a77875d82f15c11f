package no.opptrapp.planning.county;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.comparison.PeersInPeriod;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;

/** The person-years of every municipality of the country in one year, on the newest borders. */
@Singleton
class PersonYearsOfAll {

    private static final Finding NOTHING = new Finding(null, null, null, Status.MISSING);

    private final ComparisonService comparisons;

    PersonYearsOfAll(ComparisonService comparisons) {
        this.comparisons = comparisons;
    }

    /** Approved values of one year, with places. */
    record InPeriod(Comparison comparison, Map<String, Compared> byCode) {

        static InPeriod of(Comparison comparison) {
            return new InPeriod(
                    comparison,
                    comparison.values().stream()
                            .collect(Collectors.toMap(each -> each.area().code(), Function.identity())));
        }

        Compared of(Municipality municipality) {
            return byCode.getOrDefault(municipality.code(), new Compared(municipality, NOTHING, null, null));
        }

        Indicator indicator() {
            return comparison.indicator();
        }

        Period period() {
            return comparison.period();
        }

        List<Text> caveats() {
            return comparison.caveats();
        }

        boolean reconstructed() {
            return comparison.reconstructed();
        }
    }

    /**
     * In the newest year that at least half of the municipalities reported, so that the few who are early do not empty the
     * table; where there is none, in the newest with any value.
     */
    InPeriod newest(Actor actor) {
        ComparisonQuery query = ComparisonQuery.of(CountyService.PERSON_YEARS, Country.CODE)
                .against(Peers.COUNTRY)
                .on(Borders.NEWEST);
        ComparisonOutcome.Done newest = done(actor, query);
        Optional<Period> reported = newest.periods().stream()
                .filter(each -> 2 * each.counts().counted() >= each.counts().all())
                .map(PeersInPeriod::period)
                .max(Comparator.comparing(Period::lastDay));
        return InPeriod.of(
                reported.filter(period -> !period.equals(newest.comparison().period()))
                        .map(period -> done(actor, query.inYear(period.lastDay().getYear())))
                        .orElse(newest)
                        .comparison());
    }

    private ComparisonOutcome.Done done(Actor actor, ComparisonQuery query) {
        return switch (comparisons.compare(actor, query)) {
            case ComparisonOutcome.Done done -> done;
            case ComparisonOutcome.Refused refused ->
                throw new IllegalStateException("Municipalities were not compared: " + refused);
        };
    }
}
