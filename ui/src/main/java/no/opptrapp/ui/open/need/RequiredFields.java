package no.opptrapp.ui.open.need;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.need.NeedFault;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/** Collects what is missing of what was sent. */
final class RequiredFields {

    private final List<NeedFault> missing = new ArrayList<>();

    /** The text, or an empty one that is noted as missing. */
    String text(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing.add(new NeedFault(field, value, Text.of("problem.fault.missing")));
            return "";
        }
        return value.strip();
    }

    /** The choice, or the first there is, noted as missing. */
    <E extends Enum<E>> E choice(String field, @Nullable String value, Class<E> type) {
        String given = text(field, value);
        return given.isEmpty() ? type.getEnumConstants()[0] : Asked.choice(field, given, type);
    }

    /** The ids; what is none is noted. */
    Set<UUID> ids(String field, @Nullable List<String> values) {
        Set<UUID> found = new HashSet<>();
        for (String value : values == null ? List.<String>of() : values) {
            try {
                found.add(UUID.fromString(value));
            } catch (IllegalArgumentException none) {
                missing.add(new NeedFault(field, value, Text.of("neighbour.fault.unknown", value)));
            }
        }
        return found;
    }

    static <E extends Enum<E>> Set<E> choices(String field, @Nullable List<String> values, Class<E> type) {
        return values == null
                ? Set.of()
                : values.stream().map(value -> Asked.choice(field, value, type)).collect(Collectors.toSet());
    }

    /** @throws Refusal 422 naming everything that is missing */
    void check() {
        if (!missing.isEmpty()) {
            throw NeedRequest.refusal(missing);
        }
    }
}
