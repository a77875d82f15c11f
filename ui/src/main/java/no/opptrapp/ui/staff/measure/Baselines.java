package no.opptrapp.ui.staff.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.value.ValueService;

/** What an indicator was before a measure: its newest value. */
final class Baselines {

    private Baselines() {}

    /** The newest value of an indicator in an area, as written; empty when there is none. */
    static String newest(ValueService values, Actor actor, String indicator, String area) {
        return values.all(actor, indicator, ObservationQuery.all().inArea(area)).stream()
                .flatMap(value -> Stream.ofNullable(value.finding().value()))
                .reduce((earlier, later) -> later)
                .map(value -> BigDecimal.valueOf(value)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("");
    }
}
