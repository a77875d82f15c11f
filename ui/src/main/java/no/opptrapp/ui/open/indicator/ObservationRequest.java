package no.opptrapp.ui.open.indicator;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;

/** Reads which observations are asked for. */
record ObservationRequest(HttpRequest<?> request) {

    /**
     * @param known the codes of the indicators there are
     * @param area whether there is, or was, an area of a code
     */
    ObservationQuery query(Set<String> known, Predicate<String> area) {
        return new ObservationQuery(
                asked("indicator", value -> known(value, known)),
                asked("area", value -> area(value, area)),
                asked("year", value -> Asked.year("year", value)),
                asked("period", ObservationRequest::period),
                asked("borders", ObservationRequest::borders),
                asked("level", value -> Asked.choice("level", value, AreaKind.class)));
    }

    private <T> Optional<T> asked(String field, Function<String, T> reading) {
        return request.getParameters().getFirst(field).map(reading);
    }

    private static String known(String code, Set<String> known) {
        if (!known.contains(code)) {
            throw Refusal.malformed("indicator", code, Text.of("observation.fault.indicator"));
        }
        return code;
    }

    private static String area(String code, Predicate<String> known) {
        if (!known.test(code)) {
            throw Refusal.malformed("area", code, Text.of("observation.fault.area"));
        }
        return code;
    }

    private static Period period(String key) {
        return Period.read(key)
                .orElseThrow(() -> Refusal.malformed("period", key, Text.of("observation.fault.period")));
    }

    private static Borders borders(String year) {
        return Borders.named(Asked.year("borders", year))
                .orElseThrow(
                        () -> Refusal.malformed("borders", year, Text.of("problem.fault.choice", "2019, 2020, 2024")));
    }

    /** The name of an observation in {@code next} and {@code after}. */
    static String name(ObservationKey key) {
        return String.join(
                "~",
                key.indicator(),
                key.period().key(),
                String.valueOf(key.borders().year()),
                key.area());
    }

    static ObservationKey key(String name) {
        String[] parts = name.split("~", -1);
        if (parts.length == 4) {
            Optional<Period> period = Period.read(parts[1]);
            Optional<Borders> borders =
                    parts[2].matches("\\d{4}") ? Borders.named(Integer.parseInt(parts[2])) : Optional.empty();
            if (period.isPresent() && borders.isPresent()) {
                return new ObservationKey(parts[0], parts[3], borders.get(), period.get());
            }
        }
        throw Refusal.malformed("after", name, Text.of("problem.fault.after"));
    }
}
