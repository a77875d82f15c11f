package no.opptrapp.planning.measure.store;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.Effort;
import no.opptrapp.planning.measure.ExpectedChange;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Origin;
import no.opptrapp.planning.measure.Schedule;
import org.jspecify.annotations.Nullable;

/** Between measures and the columns of their table. */
final class MeasureColumns {

    /** What changes from version to version, in the order of {@link #bindFacts}. */
    static final List<String> FACTS = List.of(
            "version",
            "title",
            "description",
            "plan_area",
            "target_group",
            "status",
            "responsible",
            "starts_on",
            "ends_on",
            "done_on",
            "money",
            "person_years",
            "shared",
            "expected_indicator",
            "expected_change",
            "baseline",
            "observe_from",
            "observe_to",
            "not_measured",
            "changed_at",
            "changed_by_name",
            "deleted_at");

    /** What never changes, in the order of {@link #bindOrigin}. */
    static final List<String> ORIGIN =
            List.of("id", "area", "catalogue", "source", "copied_from", "made_up", "made_at");

    private MeasureColumns() {}

    static void bindFacts(PreparedStatement row, Measure measure) throws SQLException {
        MeasureDraft facts = measure.facts();
        ExpectedChange expected = facts.expected();
        row.setInt(1, measure.version());
        row.setString(2, facts.title());
        row.setString(3, facts.description());
        row.setString(4, facts.planArea());
        row.setString(5, facts.targetGroup().name());
        row.setString(6, facts.status().name());
        row.setString(7, facts.responsible());
        day(row, 8, facts.schedule().startsOn());
        day(row, 9, facts.schedule().endsOn());
        day(row, 10, facts.schedule().doneOn());
        row.setBigDecimal(11, facts.effort().money());
        row.setBigDecimal(12, facts.effort().personYears());
        row.setBoolean(13, facts.shared());
        row.setString(14, expected == null ? null : expected.indicator());
        row.setBigDecimal(15, expected == null ? null : expected.change());
        row.setBigDecimal(16, expected == null ? null : expected.baseline());
        day(row, 17, expected == null ? null : expected.observeFrom());
        day(row, 18, expected == null ? null : expected.observeTo());
        row.setString(19, facts.notMeasured());
        row.setObject(20, at(measure.changedAt()));
        row.setString(21, measure.changedBy());
        Instant deleted = measure.deletedAt();
        row.setObject(22, deleted == null ? null : at(deleted), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** @param first the place of the first */
    static void bindOrigin(PreparedStatement row, int first, Measure measure) throws SQLException {
        row.setObject(first, measure.id());
        row.setString(first + 1, measure.area());
        row.setString(first + 2, measure.origin().catalogue());
        row.setString(first + 3, measure.origin().source());
        row.setObject(first + 4, measure.origin().copiedFrom(), Types.OTHER);
        row.setBoolean(first + 5, measure.origin().madeUp());
        row.setObject(first + 6, at(measure.madeAt()));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void day(PreparedStatement row, int place, @Nullable LocalDate day) throws SQLException {
        row.setObject(place, day, Types.DATE);
    }

    static Measure read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime deleted = row.getObject("deleted_at", OffsetDateTime.class);
        return new Measure(
                row.getObject("id", UUID.class),
                row.getString("area"),
                row.getInt("version"),
                facts(row),
                origin(row, row.getObject("copied_from", UUID.class)),
                instant(row, "made_at"),
                instant(row, "changed_at"),
                row.getString("changed_by_name"),
                deleted == null ? null : deleted.toInstant());
    }

    private static MeasureDraft facts(ResultSet row) throws SQLException {
        return new MeasureDraft(
                row.getString("title"),
                row.getString("description"),
                row.getString("plan_area"),
                TargetGroup.valueOf(row.getString("target_group")),
                MeasureStatus.valueOf(row.getString("status")),
                row.getString("responsible"),
                new Schedule(
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class)),
                new Effort(row.getBigDecimal("money"), row.getBigDecimal("person_years")),
                row.getBoolean("shared"),
                expected(row),
                row.getString("not_measured"),
                MeasureLinks.to(ids(row, "needs"), ids(row, "goals"), texts(row, "indicators"))
                        .concerning(ids(row, "plans")));
    }

    private static @Nullable ExpectedChange expected(ResultSet row) throws SQLException {
        String indicator = row.getString("expected_indicator");
        return indicator == null
                ? null
                : new ExpectedChange(
                        indicator,
                        row.getBigDecimal("expected_change"),
                        row.getBigDecimal("baseline"),
                        row.getObject("observe_from", LocalDate.class),
                        row.getObject("observe_to", LocalDate.class));
    }

    static Origin origin(ResultSet row, @Nullable UUID copiedFrom) throws SQLException {
        return new Origin(row.getString("catalogue"), row.getString("source"), copiedFrom, row.getBoolean("made_up"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((UUID[]) array.getArray());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.asList((String[]) array.getArray());
    }
}
