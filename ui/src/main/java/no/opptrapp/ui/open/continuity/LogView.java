package no.opptrapp.ui.open.continuity;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Activation;
import no.opptrapp.planning.continuity.Exercise;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What was put into force and what was exercised, as it goes out and comes in. */
final class LogView {

    private LogView() {}

    /**
     * That a level was put into force.
     *
     * @param level null for back to normal
     */
    @Serdeable
    record ActivationView(String id, @Nullable String level, String why, Instant at, String by) {

        static ActivationView of(Activation activation) {
            return new ActivationView(
                    activation.id().toString(),
                    activation.isEnd() ? null : activation.level(),
                    activation.why(),
                    activation.at(),
                    activation.by());
        }
    }

    /**
     * What somebody puts into force.
     *
     * @param level null or empty for back to normal; it must be there
     */
    @Serdeable
    record ActivationBody(@Nullable String level, @Nullable String why) {

        String said() {
            return Objects.requireNonNullElse(level, "");
        }

        String reason() {
            return Objects.requireNonNullElse(why, "");
        }
    }

    /**
     * An exercise.
     *
     * @param struckBy who struck it out as a mistake; null where it counts
     */
    @Serdeable
    record ExerciseView(
            String id,
            LocalDate day,
            String what,
            String learned,
            String by,
            @Nullable String struckBy) {

        static ExerciseView of(Exercise exercise) {
            return new ExerciseView(
                    exercise.id().toString(),
                    exercise.day(),
                    exercise.what(),
                    exercise.learned(),
                    exercise.by(),
                    exercise.struckBy());
        }
    }

    /** An exercise that has been held. */
    @Serdeable
    record ExerciseBody(
            @Nullable String day,
            @Nullable String what,
            @Nullable String learned) {

        LocalDate held() {
            if (day == null) {
                throw Refusal.malformed("day", null, Text.of("problem.fault.missing"));
            }
            return PlanFaults.day("day", day);
        }

        String exercised() {
            return Objects.requireNonNullElse(what, "");
        }

        String lesson() {
            return Objects.requireNonNullElse(learned, "");
        }
    }
}
