package no.opptrapp.reports.status;

import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.need.MadeUpWords;
import no.opptrapp.reports.draft.Draft;

/** The days of the year after. */
final class CalendarChapter {

    private final StatusFindings findings;
    private final Titles titles;
    private final Draft draft;

    CalendarChapter(StatusFindings findings, Titles titles, Draft draft) {
        this.findings = findings;
        this.titles = titles;
        this.draft = draft;
    }

    void write() {
        String year = Integer.toString(findings.year() + 1);
        draft.chapter("statusreport.calendar", year);
        if (findings.calendar().isEmpty()) {
            draft.body("statusreport.calendar.none", year);
            return;
        }
        draft.table(
                Text.of("statusreport.calendar.caption", year),
                4,
                List.of(
                        Text.of("statusreport.calendar.what"),
                        Text.of("statusreport.calendar.day"),
                        Text.of("statusreport.calendar.kind"),
                        Text.of("statusreport.calendar.owes")),
                findings.calendar().stream().map(this::row).toList());
        draft.comment(
                "calendar",
                List.of(Text.of(
                        "statusreport.calendar.said",
                        findings.calendar().size(),
                        titles.day(findings.calendar().getFirst().day()))));
    }

    private List<Text> row(CalendarEntry entry) {
        Text owed = entry.owed();
        Text became = entry.became();
        return List.of(
                entry.madeUp() ? MadeUpWords.after(entry.title()) : entry.title(),
                titles.day(entry.day()),
                entry.kind().label(),
                became != null ? became : owed != null ? owed : Text.verbatim("\u2013"));
    }
}
