package no.opptrapp.ui.open.door;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
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

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Referrer-Policy", "same-origin");
        response.header("Content-Security-Policy", POLICY);
        if (request.getPath().startsWith("/api/v1/published")) {
            response.header("Access-Control-Allow-Origin", "*");
        }
        if (!response.getHeaders().contains("Cache-Control")) {
            response.header("Cache-Control", signedIn(request) ? "no-store" : "no-cache");
        }
        if (request.getMethod().name().equals("GET")) {
            response.header("Vary", "Accept, Accept-Language, Authorization");
        }
    }

    private static boolean signedIn(HttpRequest<?> request) {
        return request.getAttribute(Threshold.ACTOR, Actor.class)
                .filter(actor -> actor.role() != Role.READER)
                .isPresent();
    }
}
