package no.opptrapp.ui.open.door;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.language.Reading;
import no.opptrapp.ui.open.problem.Refusal;

/**
 * Stands before every endpoint: finds the actor, and turns away whom the endpoint does not admit, before anything of
 * the request is read.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(-100)
class Threshold {

    static final String ACTOR = "opptrapp.actor";

    private final Identity identity;
    private final long most;

    Threshold(Identity identity, HttpServerConfiguration server) {
        this.most = server.getMaxRequestSize();
        this.identity = identity;
    }

    /** Off the event loop: checking a password takes time. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void pass(HttpRequest<?> request) {
        RouteAttributes.getRouteInfo(request).ifPresent(route -> {
            Set<Role> admitted = admitted(route.getAnnotationMetadata());
            Actor actor = identity.of(request);
            if (!admitted.contains(actor.role())) {
                throw actor.role() == Role.READER
                        ? Refusal.notSignedIn()
                        : new Forbidden(actor.role() + " is not admitted to " + request.getPath());
            }
            if (request.getContentLength() > most) {
                throw Refusal.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, Text.of("problem.detail.413"));
            }
            checkLanguage(request);
            request.setAttribute(ACTOR, actor);
        });
    }

    /** Programs are told of a language there is not; people get a page in one there is. */
    private static void checkLanguage(HttpRequest<?> request) {
        request.getParameters()
                .getFirst("lang")
                .filter(tag -> request.getPath().startsWith("/api/"))
                .filter(tag -> Reading.named(tag).isEmpty())
                .ifPresent(tag -> {
                    throw Refusal.malformed(
                            "lang",
                            tag,
                            Text.of(
                                    "problem.fault.choice",
                                    Arrays.stream(Language.values())
                                            .map(Language::tag)
                                            .collect(Collectors.joining(", "))));
                });
    }

    static Set<Role> admitted(AnnotationMetadata endpoint) {
        return Set.of(endpoint.enumValues(Admits.class, "value", Role.class));
    }
}
