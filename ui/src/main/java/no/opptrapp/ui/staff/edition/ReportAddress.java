package no.opptrapp.ui.staff.edition;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.status.StatusReportService;
import org.jspecify.annotations.Nullable;

/** Where a report's page and files are on the staff side. */
public final class ReportAddress {

    private static final Pattern SERIES = Pattern.compile("[a-z0-9-]+");
    private static final Pattern AREA = Pattern.compile("[0-9A-Z]{2,6}");

    private ReportAddress() {}

    /** The page on which a report is read, written in and approved. */
    public static String page(ReportKey key) {
        return key.page();
    }

    /**
     * A file of a report.
     *
     * @param kind {@code pdf}, {@code html} or {@code xlsx}
     * @param inPage whether it is to be looked at in a page rather than fetched
     */
    public static String file(ReportKey key, String kind, boolean inPage) {
        String name = "report-files/" + key.path() + "." + kind + series(key, "?");
        return inPage ? name + (key.series().isEmpty() ? "?" : "&") + "look" : name;
    }

    /** The report that parts of an address name; nothing where they name none. */
    static Optional<ReportKey> read(String kind, String area, String period, String language, @Nullable String series) {
        String of = Objects.requireNonNullElse(series, "");
        Optional<ReportKind> found = Stream.of(ReportKind.values())
                .filter(one -> one.word().equals(kind))
                .findFirst();
        Optional<Language> spoken = Stream.of(Language.values())
                .filter(one -> one.tag().equals(language))
                .findFirst();
        return found.filter(one -> AREA.matcher(area).matches() && isRight(one, period, of))
                .flatMap(one -> spoken.map(tongue -> new ReportKey(one, area, of, period, tongue)));
    }

    private static boolean isRight(ReportKind kind, String period, String series) {
        if (kind == ReportKind.ROUND || kind == ReportKind.ROUND_REGION) {
            return SERIES.matcher(series).matches() && IsoWeek.read(period).isPresent();
        }
        return series.isEmpty() && isYear(period);
    }

    private static boolean isYear(String period) {
        if (!period.matches("[0-9]{4}")) {
            return false;
        }
        int year = Integer.parseInt(period);
        return year >= StatusReportService.FIRST && year <= StatusReportService.LAST;
    }

    private static String series(ReportKey key, String before) {
        return key.series().isEmpty() ? "" : before + "series=" + key.series();
    }
}
