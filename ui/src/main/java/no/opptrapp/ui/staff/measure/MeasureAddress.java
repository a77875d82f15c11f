package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Addresses of pages about measures. */
final class MeasureAddress {

    private MeasureAddress() {}

    static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Where a measure is read. */
    static String of(UUID measure) {
        return "measures/" + measure;
    }

    /** Where a measure is changed. */
    static String edit(UUID measure) {
        return of(measure) + "/edit";
    }

    static String with(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : path + "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
