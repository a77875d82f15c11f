package no.opptrapp.ui.staff.edition;

import java.util.UUID;
import no.opptrapp.reports.comment.Remark;
import no.opptrapp.reports.comment.ReportEditor;
import no.opptrapp.reports.comment.Wording;
import no.opptrapp.reports.edition.Edition;
import no.opptrapp.reports.edition.EditionState;
import no.opptrapp.reports.edition.ReadEdition;
import no.opptrapp.reports.edition.ReportKey;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands on the page.
 *
 * @param report its draft and places, and what people say in them
 * @param edition how far it has come
 */
record Opened(ReportKey key, ReportEditor.Open report, Edition edition) {

    boolean isLocked() {
        return edition.state() == EditionState.APPROVED;
    }

    /** Who wrote last; null where nobody wrote. */
    @Nullable
    UUID lastWriter() {
        return report.wording().last().map(Remark::by).orElse(null);
    }

    ReadEdition read() {
        return new ReadEdition(edition.number(), report.wording().changes());
    }

    Opened at(Edition other) {
        return new Opened(key, report, other);
    }

    Opened saying(Wording other) {
        return new Opened(key, report.saying(other), edition);
    }
}
