package no.opptrapp.reports.schedule.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.UUID;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKind;
import no.opptrapp.reports.schedule.Occasion;
import no.opptrapp.reports.schedule.Schedule;
import no.opptrapp.reports.schedule.ScheduleDraft;
import org.jspecify.annotations.Nullable;

/** The columns of {@code reports.schedule}. */
final class ScheduleColumns {

    private ScheduleColumns() {}

    /**
     * Puts a schedule in the first places of a statement: {@code kind, area, occasion, month, day, days_after, series,
     * districts, language, paused, next_on, version}.
     *
     * @return the next place
     */
    static int set(PreparedStatement row, Schedule schedule) throws SQLException {
        ScheduleDraft facts = schedule.facts();
        row.setString(1, facts.kind().name());
        row.setString(2, facts.area());
        switch (facts.occasion()) {
            case Occasion.EveryYear(MonthDay day) -> when(row, "YEAR", day, null, null);
            case Occasion.EveryTertial(int days) -> when(row, "TERTIAL", null, days, null);
            case Occasion.EveryRound(String series) -> when(row, "ROUND", null, null, series);
        }
        row.setBoolean(8, facts.districts());
        @Nullable Language language = facts.language();
        row.setString(9, language == null ? null : language.tag());
        row.setBoolean(10, schedule.paused());
        row.setObject(11, schedule.nextOn());
        row.setInt(12, schedule.version());
        return 13;
    }

    private static void when(
            PreparedStatement row,
            String occasion,
            @Nullable MonthDay day,
            @Nullable Integer daysAfter,
            @Nullable String series)
            throws SQLException {
        row.setString(3, occasion);
        row.setObject(4, day == null ? null : day.getMonthValue());
        row.setObject(5, day == null ? null : day.getDayOfMonth());
        row.setObject(6, daysAfter);
        row.setString(7, series);
    }

    static Schedule read(ResultSet row) throws SQLException {
        @Nullable String language = row.getString("language");
        return new Schedule(
                row.getObject("id", UUID.class),
                new ScheduleDraft(
                        ReportKind.valueOf(row.getString("kind")),
                        row.getString("area"),
                        occasion(row),
                        row.getBoolean("districts"),
                        language == null ? null : Language.ofTag(language)),
                row.getBoolean("paused"),
                row.getObject("next_on", LocalDate.class),
                row.getObject("by", UUID.class),
                row.getString("by_name"),
                row.getInt("version"));
    }

    private static Occasion occasion(ResultSet row) throws SQLException {
        String occasion = row.getString("occasion");
        return switch (occasion) {
            case "YEAR" -> new Occasion.EveryYear(MonthDay.of(row.getInt("month"), row.getInt("day")));
            case "TERTIAL" -> new Occasion.EveryTertial(row.getInt("days_after"));
            case "ROUND" -> new Occasion.EveryRound(row.getString("series"));
            default -> throw new IllegalStateException("An unknown occasion: " + occasion);
        };
    }
}
