package no.opptrapp.core.figure;

import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One row of a figure: a month, a landsdel, a round.
 *
 * @param key stable name in files, such as {@code 2020-11} or {@code OL}
 * @param label what people read
 * @param base the answers the row rests on, shown also beside a hidden row; absent where that has no meaning
 * @param rounds how many rounds are in the row, where it is a mean over rounds
 */
public record Category(
        String key,
        Text label,
        @Nullable Long base,
        @Nullable Integer rounds) {}
