package no.opptrapp.planning.followup;

import java.util.List;
import java.util.UUID;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.measure.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What a measure changed, with all that is told of it. It holds nothing of single areas that it was compared with.
 *
 * @param measure the measure itself
 * @param area what its area is called
 * @param indicator what should show it; null when nothing was named
 * @param window the periods held against each other; null while it has not begun
 * @param effect what can be said
 * @param caveats what must be said beside it
 * @param figure the values over the periods beside those of others; null where there is nothing to draw
 * @param madeUp whether the measure or a value behind it was made up
 */
public record EffectSheet(
        Measure measure,
        Text area,
        @Nullable Indicator indicator,
        @Nullable EffectWindow window,
        Effect effect,
        List<Caveat> caveats,
        @Nullable Figure figure,
        boolean madeUp) {

    public EffectSheet {
        caveats = List.copyOf(caveats);
    }

    public UUID id() {
        return measure.id();
    }
}
