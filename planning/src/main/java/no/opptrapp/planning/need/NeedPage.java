package no.opptrapp.planning.need;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some of the needs asked for.
 *
 * @param items in the order asked for
 * @param next the id of the need to go on after; null when there are no more
 */
public record NeedPage(List<ListedNeed> items, @Nullable UUID next) {

    public NeedPage {
        items = List.copyOf(items);
    }
}
