package no.opptrapp.reports.archive;

import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Cover;
import no.opptrapp.reports.document.Document;
import no.opptrapp.reports.document.Moments;

/** The line on the first page of a report made again that points to what has been corrected since. */
final class CorrectionLine {

    private CorrectionLine() {}

    static Document added(Document document, ArchivedReport report) {
        ArchivedReport.Check check = report.check();
        if (check == null || check.corrected() == 0) {
            return document;
        }
        Texts texts = Texts.in(document.language());
        String line = texts.say(
                "archive.corrected.line",
                check.corrected(),
                Moments.day(report.keptAt(), document.language()),
                report.number());
        Cover cover = document.cover();
        Text before = cover.warning();
        Text warning = Text.verbatim(before == null ? line : texts.say("document.sentences", before, line));
        return document.with(new Cover(
                cover.title(), cover.series(), cover.period(), cover.mainPointsTitle(), cover.mainPoints(), warning));
    }
}
