package no.opptrapp.planning.followup;

import java.util.Optional;
import no.opptrapp.core.text.Text;

/**
 * What may be told of the effect of somebody else's measure.
 *
 * @param line in one line
 * @param answer whether it helped
 * @param madeUp whether the measure or a value behind it was made up
 */
public record SharedEffect(Text line, EffectAnswer answer, boolean madeUp) {

    static Optional<SharedEffect> of(EffectSheet sheet) {
        return EffectWords.line(sheet)
                .map(line ->
                        new SharedEffect(line, EffectWords.answer(sheet.effect(), sheet.indicator()), sheet.madeUp()));
    }
}
