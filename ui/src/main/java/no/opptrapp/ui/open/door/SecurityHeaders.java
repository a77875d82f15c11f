package no.opptrapp.ui.open.door;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;

/**
 * Says with every answer what a browser must not do with it, and who may keep a copy. Outside the threshold, so that
 * its refusals have them too.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(-200)
class SecurityHeaders {

    /** No script at all: the pages work without. Figures carry their style with them. */
    private static final String POLICY = "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
            + " font-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The same for everybody who is signed in. */
    private static final List<String> OPEN_FACTS =
            List.of("/api/v1/published", "/api/v1/areas", "/api/v1/indicators", "/p/");

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
        response.header("Content-Security-Policy", POLICY);
        if (request.getPath().startsWith("/api/v1/published")) {
            response.header("Access-Control-Allow-Origin", "*");
        }
        if (!response.getHeaders().contains("Cache-Control")) {
            response.header("Cache-Control", keeping(request));
        }
        if (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD) {
            response.header("Vary", "Accept, Accept-Language, Authorization");
        }
    }

    /** Whoever keeps a copy asks each time whether it still holds; what is not for everybody is kept by nobody. */
    private static String keeping(HttpRequest<?> request) {
        if (!signedIn(request)) {
            return "no-cache";
        }
        return OPEN_FACTS.stream().anyMatch(request.getPath()::startsWith) ? "private, no-cache" : "no-store";
    }

    private static boolean signedIn(HttpRequest<?> request) {
        return request.getAttribute(EndpointGuard.ACTOR, Actor.class)
                .filter(actor -> actor.role() != Role.READER)
                .isPresent();
    }
}
