package no.opptrapp.ui.open.description;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;
import static no.opptrapp.core.access.Role.OWNER;
import static no.opptrapp.core.access.Role.READER;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.ui.open.door.Admits;

/** {@code /api/v1/openapi.yaml}: kept by hand in parts that people can read, and held against the routes by a test. */
@Controller("/api/v1/openapi.yaml")
final class DescriptionController {

    /** The parts in the order in which they make one document. */
    private static final List<String> PARTS = List.of(
            "info",
            "surveys",
            "figures",
            "reports",
            "archive",
            "schedules",
            "templates",
            "areas-and-indicators",
            "comparison",
            "calendar",
            "needs",
            "goals",
            "measures",
            "gaps",
            "continuity",
            "published",
            "service",
            "security-and-parameters",
            "errors",
            "schemas",
            "schemas-of-figures",
            "schemas-of-areas",
            "schemas-of-comparison",
            "schemas-of-needs",
            "schemas-of-goals",
            "schemas-of-measures",
            "schemas-of-gaps",
            "schemas-of-continuity",
            "schemas-of-archive",
            "schemas-of-schedules",
            "schemas-of-templates");

    private final String document;

    DescriptionController() {
        StringBuilder all = new StringBuilder();
        PARTS.forEach(part -> all.append(read(part)));
        document = all.toString();
    }

    @Get(produces = "application/yaml;charset=utf-8")
    @Admits({READER, MANAGER, COORDINATOR, NATIONAL, OWNER})
    String get() {
        return document;
    }

    private static String read(String part) {
        try (InputStream in = DescriptionController.class.getResourceAsStream(part + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException("The program does not carry " + part + ".yaml");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
