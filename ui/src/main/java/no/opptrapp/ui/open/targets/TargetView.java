package no.opptrapp.ui.open.targets;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.indicator.targets.Light;
import no.opptrapp.core.indicator.targets.Target;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.targets.ValueAt;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.open.request.Asked;

/**
 * A target as programs see it.
 *
 * @param area whose target it is
 * @param inherited whether that is an area around the one that was asked for
 * @param version for {@code If-Match}
 * @param madeUp whether it was made up to show the program
 */
@Serdeable
record TargetView(
        String indicator,
        String area,
        String areaName,
        boolean inherited,
        MarkView baseline,
        MarkView target,
        int version,
        boolean madeUp,
        LightView light) {

    /** A value in the unit of the indicator, and when. */
    @Serdeable
    record MarkView(String period, double value) {

        static MarkView of(ValueAt mark) {
            return new MarkView(mark.period().key(), mark.value());
        }
    }

    /**
     * How far it is reached.
     *
     * @param colour {@code green}, {@code amber}, {@code red} or {@code grey}
     * @param word what stands beside the colour
     * @param reason the sentence behind it
     * @param value what it rests on; null when there is none
     */
    @Serdeable
    record LightView(
            String colour,
            String word,
            String reason,
            @Nullable MarkView value) {

        static LightView of(Light light, Texts texts) {
            ValueAt value = light.value();
            return new LightView(
                    Asked.written(light.colour()),
                    texts.say(light.colour().word()),
                    texts.say(light.reason()),
                    value == null ? null : MarkView.of(value));
        }
    }

    static TargetView of(TargetSheet sheet, Texts texts) {
        Target target = sheet.target();
        return new TargetView(
                target.indicator(),
                target.area(),
                texts.say(sheet.of().name()),
                sheet.inherited(),
                MarkView.of(target.baseline()),
                MarkView.of(target.goal()),
                target.version(),
                target.madeUp(),
                LightView.of(sheet.light(), texts));
    }
}
