package no.opptrapp.ui.staff.archive;

import java.util.Locale;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.reports.archive.KeptAs;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.ui.staff.shell.Visit;

/** What reports are called. */
public final class ReportWords {

    private ReportWords() {}

    public static String kind(Visit visit, ReportKind kind) {
        return visit.say("archived.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What it was when it was kept. */
    static String as(Visit visit, KeptAs as) {
        return visit.say("archived.as." + as.name().toLowerCase(Locale.ROOT));
    }

    /** Its title with its number, which tells it from others of the same title. */
    static String named(Visit visit, ArchivedReport report) {
        return visit.say("archived.named", report.title(), report.number());
    }
}
