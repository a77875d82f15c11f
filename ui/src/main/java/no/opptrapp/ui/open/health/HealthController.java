package no.opptrapp.ui.open.health;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.database.DatabaseHealth;
import no.opptrapp.ui.open.door.Admits;

/** {@code GET /health} on the open door: 200 when the database answers, 503 when it does not. */
@Controller("/health")
public class HealthController {

    private final DatabaseHealth database;

    HealthController(DatabaseHealth database) {
        this.database = database;
    }

    @Get
    @Admits({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public HttpResponse<Map<String, String>> health() {
        return database.answers()
                ? HttpResponse.ok(Map.of("status", "up"))
                : HttpResponse.<Map<String, String>>status(HttpStatus.SERVICE_UNAVAILABLE)
                        .body(Map.of("status", "down"));
    }
}
