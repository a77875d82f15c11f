package no.opptrapp.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.statistics.Percentiles;
import no.opptrapp.core.text.Text;

/** What a comparison says about the own area, in sentences: its value, its place, and the middle of the others. */
public final class ComparisonWords {

    private static final double YES = 0.5;

    private ComparisonWords() {}

    /** Two or three sentences. */
    public static List<Text> summary(Comparison comparison) {
        List<Text> said = new ArrayList<>();
        said.add(value(comparison));
        comparison
                .standing()
                .map(standing -> Text.of("comparison.summary.rank", standing.rank(), standing.of(), standing.group()))
                .ifPresent(said::add);
        if (comparison.indicator().unit() == Unit.YES_NO) {
            said.add(yes(comparison));
        } else if (!comparison.isEmpty()) {
            said.add(middle(comparison));
        }
        return List.copyOf(said);
    }

    private static Text value(Comparison comparison) {
        Indicator indicator = comparison.indicator();
        Text area = comparison.own().name();
        Text period = comparison.period().label();
        Double value = comparison.ownValue().finding().value();
        Status status = comparison.ownValue().finding().status();
        if (value == null) {
            String key = status == Status.HIDDEN ? "comparison.summary.hidden" : "comparison.summary.missing";
            return Text.of(key, area, period);
        }
        if (indicator.unit() == Unit.YES_NO) {
            return Text.of("comparison.summary.answer", area, Display.argument(indicator.unit(), value), period);
        }
        boolean carried = status == Status.CARRIED_FORWARD;
        // A percent sign says the unit already.
        String key = switch (indicator.unit()) {
            case PERCENT -> carried ? "comparison.summary.carried.percent" : "comparison.summary.value.percent";
            default -> carried ? "comparison.summary.carried" : "comparison.summary.value";
        };
        return Text.of(
                key,
                area,
                Display.argument(indicator.unit(), value),
                indicator.unit().label(),
                period);
    }

    private static Text middle(Comparison comparison) {
        Percentiles spread = comparison.quantiles();
        Text peers = comparison.peers().name();
        if (spread == null) {
            return Text.of("comparison.summary.few", peers);
        }
        Unit unit = comparison.indicator().unit();
        Object median = Display.argument(unit, spread.median());
        return Optional.ofNullable(comparison.ownValue().finding().value())
                .map(value -> Display.compare(unit, value, spread.median()))
                .map(order -> order == 0 ? "equal" : order > 0 ? "above" : "below")
                .map(word -> Text.of("comparison.summary." + word, peers, median))
                .orElseGet(() -> Text.of("comparison.summary.median", peers, median));
    }

    private static Text yes(Comparison comparison) {
        long yes = comparison.values().stream()
                .filter(Compared::counts)
                .map(each -> each.finding().value())
                .filter(value -> value != null && value >= YES)
                .count();
        return Text.of(
                "comparison.summary.yes",
                yes,
                comparison.counts().counted(),
                comparison.peers().name());
    }
}
