package no.opptrapp.ui.open.request;

import io.micronaut.http.HttpRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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

    /**
     * The value of {@code Link} that leads to the part behind this one: the same question, going on after another item.
     * For formats that have no place for {@code next}.
     */
    public static String link(HttpRequest<?> request, String next) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
            if (!parameter.getKey().equals("after")) {
                parameter.getValue().forEach(value -> append(query, parameter.getKey(), value));
            }
        }
        append(query, "after", next);
        return "<" + query + ">; rel=\"next\"";
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
