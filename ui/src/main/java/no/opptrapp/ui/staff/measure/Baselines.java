package no.opptrapp.ui.staff.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.text.Text;

/** What an indicator was before a measure: its newest value. */
final class Baselines {

    private Baselines() {}

    /**
     * The newest value of an indicator.
     *
     * @param written as a program writes it, with at most two decimals
     * @param period whose value it is
     */
    record Baseline(String written, Text period) {}

    /** @param area tells the code of the area whose values they are */
    static Function<String, Optional<Baseline>> of(ValueService values, Actor actor, Supplier<String> area) {
        return indicator -> newest(values, actor, indicator, area.get());
    }

    private static Optional<Baseline> newest(ValueService values, Actor actor, String indicator, String area) {
        return area.isEmpty()
                ? Optional.empty()
                : values.all(actor, indicator, ObservationQuery.all().inArea(area)).stream()
                        .filter(value -> value.finding().value() != null)
                        .reduce((earlier, later) -> later)
                        .map(Baselines::baseline);
    }

    private static Baseline baseline(Value value) {
        Double number = value.finding().value();
        return new Baseline(
                number == null
                        ? ""
                        : BigDecimal.valueOf(number)
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString(),
                value.key().period().label());
    }
}
