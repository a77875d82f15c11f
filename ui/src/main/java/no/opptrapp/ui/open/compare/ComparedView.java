package no.opptrapp.ui.open.compare;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.PlaceAmongPeers;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Texts;

/**
 * One of the areas that are compared.
 *
 * @param value null where there is none that may be seen
 * @param display the value as people write it, or {@code :} {@code .} {@code ..}
 * @param status {@code reported}, {@code carriedForward}, {@code missing}, {@code hidden} and others
 * @param base how many answers the value rests on; null where nothing was asked
 * @param rank the place in its KOSTRA group; null where it has none
 * @param rankOf how many have a place there
 */
@Serdeable
record ComparedView(
        String area,
        String name,
        @Nullable Double value,
        String display,
        String status,
        @Nullable Long base,
        @Nullable Integer kostraGroup,
        @Nullable Integer rank,
        @Nullable Integer rankOf) {

    static ComparedView of(Compared compared, Indicator indicator, Texts texts) {
        PlaceAmongPeers standing = compared.standing();
        return new ComparedView(
                compared.area().code(),
                texts.say(compared.area().name()),
                compared.finding().value(),
                Display.of(indicator, compared.finding(), texts),
                compared.finding().status().written(),
                compared.finding().base(),
                compared.group().orElse(null),
                standing == null ? null : standing.rank(),
                standing == null ? null : standing.of());
    }
}
