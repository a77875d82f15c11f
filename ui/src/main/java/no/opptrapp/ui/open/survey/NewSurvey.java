package no.opptrapp.ui.open.survey;

import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What must be said of a new survey. */
@Serdeable
record NewSurvey(
        @Nullable String id,
        @Nullable String title,
        @Nullable String questionnaire,
        @Nullable Boolean indicators) {

    /** A survey publishes indicator values unless it is said that it does not. */
    boolean publishesIndicators() {
        return indicators == null || indicators;
    }

    /** The same, with nothing missing. */
    record Complete(String id, String title, String questionnaire) {

        String value(String field) {
            return switch (field) {
                case "id" -> id;
                case "title" -> title;
                default -> questionnaire;
            };
        }
    }

    /** @throws Refusal 422 naming everything that is missing */
    Complete complete() {
        List<Refusal.Fault> faults = new ArrayList<>();
        Complete complete = new Complete(
                given("id", id, faults), given("title", title, faults), given("questionnaire", questionnaire, faults));
        if (!faults.isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, Text.of("problem.detail.422"), faults, faults.size());
        }
        return complete;
    }

    private static String given(String field, @Nullable String value, List<Refusal.Fault> faults) {
        if (value == null || value.isBlank()) {
            faults.add(new Refusal.Fault(null, null, field, value, Text.of("problem.fault.missing")));
            return "";
        }
        return value.strip();
    }
}
