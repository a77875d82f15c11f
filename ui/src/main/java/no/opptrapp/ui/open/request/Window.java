package no.opptrapp.ui.open.request;

import io.micronaut.http.HttpRequest;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many at most
 * @param after the name of the item before the first wanted; null for the beginning
 */
public record Window(int limit, @Nullable String after) {

    /** How many when nothing is said. */
    static final int USUAL = 1_000;

    static final int MOST = 10_000;

    /** From {@code ?limit=&after=}. */
    public static Window of(HttpRequest<?> request) {
        return new Window(
                request.getParameters()
                        .getFirst("limit")
                        .map(value -> Asked.whole("limit", value, 1, MOST))
                        .orElse(USUAL),
                request.getParameters().getFirst("after").orElse(null));
    }
}
