package no.opptrapp.ui.staff.archive;

import com.vaadin.flow.component.html.Span;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** Whether the data behind a report has been corrected since, as far as the program knows. */
final class CorrectionMark {

    private CorrectionMark() {}

    static Span of(Visit visit, ArchivedReport report) {
        ArchivedReport.Check check = report.check();
        if (check == null) {
            return Parts.status(Icon.CLOCK, visit.say("archived.unchecked"), "planned");
        }
        return check.corrected() == 0
                ? Parts.status(Icon.CHECK, visit.say("archived.stands"), "done")
                : Parts.status(Icon.WARNING, visit.say("archived.corrected", check.corrected()), "waiting");
    }
}
