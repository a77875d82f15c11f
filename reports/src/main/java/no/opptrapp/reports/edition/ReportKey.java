package no.opptrapp.reports.edition;

import no.opptrapp.core.area.Country;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;

/**
 * Which report it is.
 *
 * @param area code of what it is about; {@code NO} for that of a round
 * @param series id of the survey; empty for annual reports
 * @param period ISO week ({@code 2020-W48}) of a round, year ({@code 2025}) of an annual report
 */
public record ReportKey(ReportKind kind, String area, String series, String period, Language language) {

    /** An annual report of an area. */
    public static ReportKey annual(ReportKind kind, String area, int year, Language language) {
        return new ReportKey(kind, area, "", Integer.toString(year), language);
    }

    /** The report of a round of a survey. */
    public static ReportKey ofRound(String survey, IsoWeek round, Language language) {
        return new ReportKey(ReportKind.ROUND, Country.CODE, survey, round.key(), language);
    }

    /** What its file is called, without ending: {@code opptrapp-status-4601-2025-nb}, {@code survey-2020-W48-OL-nb}. */
    public String fileName() {
        String what = series.isEmpty() ? "opptrapp-status-" + area : series;
        String where = kind == ReportKind.ROUND_REGION ? "-" + area : "";
        return what + "-" + period + where + "-" + language.tag();
    }

    /** Where it is read, written in and approved, under the address of the staff door. */
    public String page() {
        return "reports/" + path() + (series.isEmpty() ? "" : "?series=" + series);
    }

    /** Its place under an address: {@code municipality/4601/2025/nb}. */
    public String path() {
        return kind.word() + "/" + area + "/" + period + "/" + language.tag();
    }

    /** What the trail and locks know it by: {@code MUNICIPALITY/4601/2025/nb}, {@code ROUND/NO/survey/2020-W48/nb}. */
    public String name() {
        return kind + "/" + area + "/" + (series.isEmpty() ? "" : series + "/") + period + "/" + language.tag();
    }
}
