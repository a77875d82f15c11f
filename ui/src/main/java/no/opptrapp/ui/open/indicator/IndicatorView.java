package no.opptrapp.ui.open.indicator;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.request.Asked;

/** A definition sheet as programs see it. */
@Serdeable
record IndicatorView(
        String code,
        int version,
        String planArea,
        String name,
        String type,
        String unit,
        @Nullable Formula formula,
        @Nullable String numerator,
        @Nullable String denominator,
        String mergeRule,
        boolean extensive,
        String level,
        String direction,
        boolean rankable,
        String period,
        String source,
        @Nullable String note,
        @Nullable String meaning,
        @Nullable String caveats,
        String disclosure,
        List<Break> breaks) {

    /** How a rate is worked out: numerator ÷ denominator × factor. */
    @Serdeable
    record Formula(String numerator, String denominator, String factor) {}

    /** Where values from before cannot be compared with values from this period on. */
    @Serdeable
    record Break(String period, String what) {}

    private static @Nullable String said(Text.@Nullable Named text, Texts texts) {
        return text == null ? null : texts.say(text);
    }

    static IndicatorView of(Indicator indicator, Texts texts) {
        Indicator.Formula formula = indicator.formula();
        return new IndicatorView(
                indicator.code(),
                indicator.version(),
                indicator.planArea(),
                texts.say(indicator.name()),
                Asked.written(indicator.type()),
                indicator.unit().written(),
                formula == null ? null : new Formula(formula.numerator(), formula.denominator(), formula.factor()),
                said(indicator.numeratorText(), texts),
                said(indicator.denominatorText(), texts),
                Asked.written(indicator.mergeRule()),
                indicator.extensive(),
                Asked.written(indicator.level()),
                Asked.written(indicator.direction()),
                indicator.rankable(),
                indicator.period(),
                indicator.source(),
                said(indicator.note(), texts),
                said(indicator.guidance().meaning(), texts),
                said(indicator.guidance().caveats(), texts),
                Asked.written(indicator.guidance().disclosure()),
                indicator.guidance().breaks().stream()
                        .map(each -> new Break(each.period(), texts.say(each.what())))
                        .toList());
    }
}
