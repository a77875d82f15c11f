package no.opptrapp.core.official;

import java.util.List;

/**
 * Something to ask while a source is fetched.
 *
 * @param path behind the address of the service
 * @param areas the areas whose values it asks for; empty where it asks for something else
 */
public record Ask(Service service, String path, List<String> areas) {

    public Ask {
        areas = List.copyOf(areas);
    }

    Ask(Service service, String path) {
        this(service, path, List.of());
    }
}
