package no.opptrapp.ui.open.archive;

import java.util.UUID;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;

/** Ids in addresses. What is no id names nothing. */
final class ReportId {

    private ReportId() {}

    /** @throws NotInScope when it is no id */
    static UUID of(String written) {
        return Ids.read(written).orElseThrow(() -> new NotInScope("report " + written));
    }

    /** @throws Refusal 400 when it is no id */
    static UUID after(String written) {
        return Ids.read(written).orElseThrow(() -> Refusal.malformed("after", written, Text.of("problem.fault.after")));
    }
}
