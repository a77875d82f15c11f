package no.opptrapp.ui.open.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.ui.open.OpenDoor;
import org.junit.jupiter.api.Test;

/** Every endpoint, found by scanning, against every role. */
@DatabaseTest
class AccessMatrixTest {

    private static final List<Role> VISITORS =
            List.of(Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER);

    private final OpenDoor door;
    private final List<Routes> routes;

    AccessMatrixTest(OpenDoor door, ApplicationContext beans) {
        this.door = door;
        this.routes = Routes.of(beans);
    }

    @Test
    void every_endpoint_says_whom_it_admits() {
        assertThat(routes)
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThat(route.admitted())
                        .as(route.toString())
                        .isNotEmpty()
                        .doesNotContain(Role.JOB));
    }

    @Test
    void only_what_the_contract_names_is_open_to_anybody() {
        assertThat(routes)
                .filteredOn(route -> route.admitted().contains(Role.READER))
                .allSatisfy(
                        route -> assertThat(route.toString())
                                .matches(
                                        "GET /(|p|p/.*|health|api/v1/openapi.yaml|api/v1/published(/.*)?)|POST /p/hearing/\\{token}"));
    }

    @Test
    void nobody_comes_in_who_is_not_admitted_and_nobody_is_kept_out_who_is() {
        for (Routes route : routes) {
            for (Role role : VISITORS) {
                int status = door.call(route.example())
                        .as(role)
                        .send(route.method(), "")
                        .statusCode();
                String visit = role + ": " + route;
                if (route.admitted().contains(role)) {
                    assertThat(status).as(visit).isNotIn(401, 403, 500);
                } else {
                    assertThat(status).as(visit).isEqualTo(role == Role.READER ? 401 : 403);
                }
            }
        }
    }

    @Test
    void what_does_not_exist_is_not_found_by_those_who_are_admitted() {
        assertThat(routes)
                .filteredOn(
                        route -> route.method().equals("GET") && route.path().contains("{"))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(door.call(route.example())
                                .as(Role.NATIONAL)
                                .get()
                                .statusCode())
                        .as(route.toString())
                        .isEqualTo(404));
    }
}
