package no.opptrapp.ui.staff.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.Newest;
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
     * @param period whose value it is, with the name of the landsdel where there are values for nothing less
     */
    record Baseline(String written, Text period) {}

    /** @param area tells the code of the area whose values they are */
    static Function<String, Optional<Baseline>> of(ValueService values, MeasureWords words, Supplier<String> area) {
        return indicator -> area.get().isEmpty() ? Optional.empty() : newest(values, words, indicator, area.get());
    }

    private static Optional<Baseline> newest(ValueService values, MeasureWords words, String indicator, String area) {
        Optional<Area> region = words.regionAround(area, indicator);
        String code = region.map(Area::code).orElse(area);
        return Newest.of(values.all(
                        words.visit().actor(), indicator, ObservationQuery.all().inArea(code)))
                .map(newest -> baseline(newest.value(), region));
    }

    private static Baseline baseline(Value value, Optional<Area> region) {
        Text period = value.key().period().label();
        Double number = value.finding().value();
        return new Baseline(
                number == null
                        ? ""
                        : BigDecimal.valueOf(number)
                                .setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString(),
                region.map(around -> Text.of("measures.period.of", period, around.name()))
                        .orElse(period));
    }
}
