package no.opptrapp.planning.hearing.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.hearing.Hearing;
import no.opptrapp.planning.hearing.HearingComment;
import no.opptrapp.planning.hearing.HearingLine;
import no.opptrapp.planning.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/** Between hearings and the columns of their tables. */
final class HearingColumns {

    /** Everything but the token: the open door's role may not even ask for that. */
    static final String HEARING = "hearing.id, hearing.area, hearing.area_nb, hearing.area_nn, hearing.area_en,"
            + " hearing.title, hearing.introduction, hearing.last_day, hearing.closes_at, hearing.sent_at,"
            + " hearing.sent_by_name, hearing.closed_at";

    private HearingColumns() {}

    static void bind(PreparedStatement row, Hearing hearing) throws SQLException {
        row.setObject(1, hearing.id());
        row.setString(2, hearing.area());
        row.setString(3, hearing.areaName().nb());
        row.setString(4, hearing.areaName().nn());
        row.setString(5, hearing.areaName().en());
        row.setString(6, hearing.title());
        row.setString(7, hearing.introduction());
        row.setObject(8, hearing.lastDay());
        row.setObject(9, at(hearing.closesAt()));
        row.setObject(10, at(hearing.sentAt()));
        row.setString(11, hearing.sentBy());
    }

    static void bind(PreparedStatement row, Hearing hearing, HearingLine line) throws SQLException {
        MeasureStatus status = line.status();
        row.setObject(1, hearing.id());
        row.setString(2, hearing.area());
        row.setInt(3, line.number());
        row.setString(4, line.kind().name());
        row.setString(5, line.title().nb());
        row.setString(6, line.title().nn());
        row.setString(7, line.title().en());
        row.setInt(8, line.depth());
        row.setString(9, status == null ? null : status.name());
        row.setObject(10, line.year(), Types.SMALLINT);
        row.setBoolean(11, line.madeUp());
        row.setObject(12, line.source(), Types.OTHER);
    }

    static Hearing hearing(ResultSet row) throws SQLException {
        return new Hearing(
                row.getObject("id", UUID.class),
                row.getString("area"),
                new Text.Named(row.getString("area_nb"), row.getString("area_nn"), row.getString("area_en")),
                row.getString("title"),
                row.getString("introduction"),
                row.getObject("last_day", LocalDate.class),
                row.getObject("closes_at", OffsetDateTime.class).toInstant(),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("sent_by_name"),
                instant(row, "closed_at"));
    }

    static HearingLine line(ResultSet row) throws SQLException {
        @Nullable String status = row.getString("status");
        return new HearingLine(
                row.getInt("number"),
                HearingLine.Kind.valueOf(row.getString("kind")),
                new Text.Named(row.getString("title_nb"), row.getString("title_nn"), row.getString("title_en")),
                row.getInt("depth"),
                status == null ? null : MeasureStatus.valueOf(status),
                row.getObject("year", Integer.class),
                row.getBoolean("made_up"),
                row.getObject("source", UUID.class));
    }

    static HearingComment comment(ResultSet row) throws SQLException {
        return new HearingComment(
                row.getObject("id", UUID.class),
                row.getObject("hearing", UUID.class),
                row.getString("area"),
                row.getObject("line", Integer.class),
                row.getString("who"),
                row.getString("words"),
                row.getObject("commented_at", OffsetDateTime.class).toInstant(),
                HearingComment.State.valueOf(row.getString("state")),
                row.getString("answer"),
                instant(row, "answered_at"),
                row.getString("answered_by_name"),
                row.getObject("need", UUID.class),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
