package no.opptrapp.ui.open.need;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.need.WrittenInput;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What was heard or read of a need.
 *
 * @param severity of the need with it; unchanged when nothing is said
 */
@Serdeable
record NewInput(
        @Nullable String kind,
        @Nullable String date,
        @Nullable List<String> participants,
        @Nullable String summary,
        @Nullable String citation,
        @Nullable Integer severity) {

    WrittenInput complete() {
        RequiredFields required = new RequiredFields();
        WrittenInput input = input(required);
        required.check();
        return input;
    }

    WrittenInput input(RequiredFields required) {
        return new WrittenInput(
                required.choice("evidence.kind", kind, WrittenInput.Kind.class),
                day(required.text("evidence.date", date)),
                RequiredFields.choices("evidence.participants", participants, WrittenInput.Participants.class),
                required.text("evidence.summary", summary),
                citation == null || citation.isBlank() ? null : citation.strip());
    }

    private static LocalDate day(String written) {
        if (written.isEmpty()) {
            return LocalDate.EPOCH;
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException unreadable) {
            throw Refusal.malformed("evidence.date", written, Text.of("problem.fault.unreadable"));
        }
    }
}
