package no.opptrapp.ui.open.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem by RFC 9457 in the reader's language.
 *
 * @param title what kind of problem
 * @param status of the answer
 * @param detail what happened and what to do
 * @param instance names a defect of the program, so that it can be found in the log; absent for everything else
 * @param faults the first hundred things that are wrong
 * @param faultCount how many there are
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<ProblemFault> faults,
        long faultCount) {

    /** How many faults go out at most. */
    public static final int SHOWN = 100;

    public Problem {
        faults = List.copyOf(faults);
    }
}
