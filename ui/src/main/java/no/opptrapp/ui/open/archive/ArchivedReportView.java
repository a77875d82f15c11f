package no.opptrapp.ui.open.archive;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import no.opptrapp.reports.archive.ArchivedReport;
import no.opptrapp.ui.open.request.Asked;

/**
 * An archived report without its content.
 *
 * @param survey null for annual reports
 * @param as what it was when it was kept: draft, approved or published
 * @param hash of the content
 * @param corrections what the program found when it last looked; null when it has not yet
 */
@Serdeable
record ArchivedReportView(
        String id,
        String kind,
        String area,
        @Nullable String survey,
        String period,
        String language,
        int number,
        String title,
        String keptAt,
        String keptBy,
        String as,
        boolean published,
        String hash,
        Made imprint,
        @Nullable Corrections corrections) {

    @Serdeable
    record Made(String madeAt, String dataHash, String definitions, String filters, String programVersion) {}

    /** @param count in how many figures and tables numbers are others by now */
    @Serdeable
    record Corrections(String checkedAt, int count) {}

    static ArchivedReportView of(ArchivedReport report) {
        String series = report.key().series();
        ArchivedReport.Made made = report.imprint();
        ArchivedReport.Check check = report.check();
        return new ArchivedReportView(
                report.id().toString(),
                Asked.written(report.key().kind()),
                report.key().area(),
                series.isEmpty() ? null : series,
                report.key().period(),
                report.key().language().tag(),
                report.number(),
                report.title(),
                report.keptAt().toString(),
                report.keptBy(),
                Asked.written(report.as()),
                report.everybody(),
                report.hash(),
                new Made(
                        made.at().toString(),
                        made.dataHash(),
                        made.definitions(),
                        made.filters(),
                        made.programVersion()),
                check == null ? null : new Corrections(check.at().toString(), check.corrected()));
    }
}
