package no.opptrapp.ui.open.continuity;

import io.micronaut.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.PlanFault;
import no.opptrapp.ui.open.problem.Problem;
import no.opptrapp.ui.open.problem.Refusal;

/** What is wrong with what was sent, by the name of each member. */
final class PlanFaults {

    private PlanFaults() {}

    /** 422 with every fault; nothing was changed. */
    static Refusal refusal(List<PlanFault> faults) {
        return new Refusal(
                HttpStatus.UNPROCESSABLE_ENTITY,
                Text.of("problem.detail.422"),
                faults.stream()
                        .limit(Problem.SHOWN)
                        .map(fault -> new Refusal.Fault(
                                null, null, fault.field().isEmpty() ? null : fault.field(), null, fault.message()))
                        .toList(),
                faults.size());
    }

    /** @throws Refusal 400 when it is no day */
    static LocalDate day(String member, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException none) {
            throw Refusal.malformed(member, written, Text.of("problem.fault.day"));
        }
    }
}
