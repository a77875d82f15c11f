package no.opptrapp.ui.open.door;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.annotation.AnnotationMetadataProvider;
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
import io.micronaut.web.router.Router;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
class EndpointGuard {

    static final String ACTOR = "opptrapp.actor";

    private final Identity identity;
    private final long most;
    private final Router router;

    EndpointGuard(Identity identity, HttpServerConfiguration server, Router router) {
        this.most = server.getMaxRequestSize();
        this.identity = identity;
        this.router = router;
    }

    /** Off the event loop: checking a password takes time. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void pass(HttpRequest<?> request) {
        endpoint(request).ifPresent(endpoint -> {
            Set<Role> admitted = admitted(endpoint);
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
            refuseUnwritable(request);
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

    /** What the request is for, also when what it sends, or wants, is of a type that is not spoken there. */
    private Optional<AnnotationMetadata> endpoint(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .<AnnotationMetadata>map(AnnotationMetadataProvider::getAnnotationMetadata)
                .or(() -> router.findAny(request).stream()
                        .filter(match -> match.getRouteInfo().getHttpMethod() == request.getMethod())
                        .findFirst()
                        .map(AnnotationMetadataProvider::getAnnotationMetadata));
    }

    /** No name has the letter NUL in it, and the database cannot even be asked for one that does. */
    private static void refuseUnwritable(HttpRequest<?> request) {
        if (request.getUri().getPath().indexOf('\0') >= 0) {
            throw Refusal.of(HttpStatus.NOT_FOUND, Text.of("problem.detail.404"));
        }
        for (Map.Entry<String, List<String>> parameter : request.getParameters()) {
            if (parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
                throw Refusal.of(HttpStatus.BAD_REQUEST, Text.of("problem.detail.400"));
            }
        }
    }

    static Set<Role> admitted(AnnotationMetadata endpoint) {
        return Set.of(endpoint.enumValues(Admits.class, "value", Role.class));
    }
}
