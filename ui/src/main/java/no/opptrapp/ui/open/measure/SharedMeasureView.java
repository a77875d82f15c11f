package no.opptrapp.ui.open.measure;

import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.followup.LikeMeasure;
import no.opptrapp.planning.followup.SharedEffect;
import no.opptrapp.planning.measure.SharedMeasure;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is shared, as it goes out: nothing else of it does.
 *
 * @param area code of the area that shares it
 * @param likeness {@code sameNeed}, {@code sameField} or {@code other}; null where no need was asked about
 * @param effect what it changed; null where it could not be held against others
 */
@Serdeable
record SharedMeasureView(
        String id,
        String area,
        String title,
        String description,
        String planArea,
        String targetGroup,
        String status,
        @Nullable String likeness,
        @Nullable Told effect,
        boolean madeUp) {

    /** What may be told of an effect: the answer, and a line in words. */
    @Serdeable
    record Told(String answer, String line, boolean madeUp) {}

    static SharedMeasureView of(LikeMeasure each, boolean compared, @Nullable SharedEffect effect, Language language) {
        SharedMeasure measure = each.measure();
        return new SharedMeasureView(
                measure.id().toString(),
                measure.fromArea(),
                measure.title(),
                measure.description(),
                measure.planArea(),
                Asked.written(measure.targetGroup()),
                Asked.written(measure.status()),
                compared ? Asked.written(each.likeness()) : null,
                effect == null
                        ? null
                        : new Told(
                                Asked.written(effect.answer()),
                                Texts.in(language).say(effect.line()),
                                effect.madeUp()),
                measure.origin().madeUp());
    }
}
