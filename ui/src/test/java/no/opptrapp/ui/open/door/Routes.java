package no.opptrapp.ui.open.door;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.access.Role;

/**
 * An endpoint of the open door, as the router has it.
 *
 * @param method {@code GET}, {@code PUT} …
 * @param path with its variables in braces
 * @param admitted the roles it says it admits
 */
public record Routes(String method, String path, Set<Role> admitted) {

    /** All of them, found in the running application. */
    public static List<Routes> of(ApplicationContext beans) {
        return beans.getBean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                .map(Routes::of)
                .sorted(Comparator.comparing(Routes::path).thenComparing(Routes::method))
                .toList();
    }

    private static Routes of(UriRouteInfo<?, ?> route) {
        return new Routes(
                route.getHttpMethodName(),
                route.getUriMatchTemplate().toPathString(),
                EndpointGuard.admitted(route.getAnnotationMetadata()));
    }

    /** The path with something in the place of its variables that does not exist, but could. */
    public String example() {
        return path.replace("{round}", "2020-W48").replaceAll("\\{[a-z]+}", "finnes-ikke");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
