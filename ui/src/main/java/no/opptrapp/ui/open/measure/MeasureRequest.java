package no.opptrapp.ui.open.measure;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.ui.open.problem.Refusal;
import no.opptrapp.ui.open.request.Asked;
import no.opptrapp.ui.open.request.Window;
import org.jspecify.annotations.Nullable;

/** Which measures a request asks for. */
final class MeasureRequest {

    private MeasureRequest() {}

    /**
     * From {@code ?area=&planArea=&targetGroup=&status=&q=&late=}.
     *
     * @param today what should have been done before it is late
     */
    static MeasureQuery query(HttpRequest<?> request, Optional<String> planArea, LocalDate today) {
        HttpParameters asked = request.getParameters();
        MeasureQuery query = new MeasureQuery(
                asked.get("area"),
                planArea.orElse(null),
                asked.getFirst("targetGroup")
                        .map(value -> Asked.choice("targetGroup", value, TargetGroup.class))
                        .orElse(null),
                asked.getFirst("status")
                        .map(value -> Asked.choice("status", value, MeasureStatus.class))
                        .orElse(null),
                asked.getFirst("q").orElse(""),
                false);
        return asked.getFirst("late").filter(MeasureRequest::yes).isPresent() ? query.lateOn(today) : query;
    }

    private static boolean yes(String late) {
        if (!late.equals("true") && !late.equals("false")) {
            throw Refusal.malformed("late", late, Text.of("problem.fault.choice", "true, false"));
        }
        return late.equals("true");
    }

    /** @throws Refusal 400 when it is no {@code next} of an earlier answer */
    static @Nullable UUID after(Window window) {
        String after = window.after();
        return after == null
                ? null
                : uuid(after).orElseThrow(() -> Refusal.malformed("after", after, Text.of("problem.fault.after")));
    }

    static Optional<UUID> uuid(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
