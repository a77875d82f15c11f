package no.opptrapp.planning.goal.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaDefinition;
import no.opptrapp.planning.goal.PlanAreaRepository;
import no.opptrapp.planning.goal.PlanAreaVersion;
import org.jspecify.annotations.Nullable;

/** Plan areas in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class PlanAreaStore implements PlanAreaRepository {

    private static final String NEWEST = """
            select distinct on (area.position, area.code) area.code, area.goal, said.*
            from planning.plan_area area join planning.plan_area_version said on said.plan_area = area.code
            order by area.position, area.code, said.version desc""";

    private static final String HISTORY = """
            select area.code, area.goal, said.*
            from planning.plan_area area join planning.plan_area_version said on said.plan_area = area.code
            where area.code = ? order by said.version desc""";

    private static final String EDITED = """
            select plan_area from planning.plan_area_version newest
            where made_by_name is not null and not exists (
                select from planning.plan_area_version later
                where later.plan_area = newest.plan_area and later.version > newest.version)""";

    private static final String PLACE = """
            insert into planning.plan_area (code, position, goal) values (?, ?, ?)
            on conflict (code) do update set position = excluded.position, goal = excluded.goal""";

    private static final String ADD = """
            insert into planning.plan_area_version (plan_area, version, name_nb, name_nn, name_en, wording_nb,
                wording_nn, wording_en, description_nb, description_nn, description_en, made_at, made_by_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcOperations jdbc;

    PlanAreaStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlanAreaDefinition> newest() {
        return jdbc.prepareStatement(NEWEST, statement -> {
            List<PlanAreaDefinition> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(definition(row));
                }
            }
            return found;
        });
    }

    @Override
    public List<PlanAreaVersion> history(String code) {
        return jdbc.prepareStatement(HISTORY, statement -> {
            statement.setString(1, code);
            List<PlanAreaVersion> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new PlanAreaVersion(
                            definition(row),
                            row.getObject("made_at", OffsetDateTime.class).toInstant(),
                            row.getString("made_by_name")));
                }
            }
            return found;
        });
    }

    private static PlanAreaDefinition definition(ResultSet row) throws SQLException {
        PlanArea area = new PlanArea(
                row.getString("code"),
                row.getObject("goal", Integer.class),
                new Text.Named(row.getString("name_nb"), row.getString("name_nn"), row.getString("name_en")));
        return new PlanAreaDefinition(area, row.getInt("version"), text(row, "wording"), text(row, "description"));
    }

    private static Text.@Nullable Named text(ResultSet row, String what) throws SQLException {
        String nb = row.getString(what + "_nb");
        return nb == null ? null : new Text.Named(nb, row.getString(what + "_nn"), row.getString(what + "_en"));
    }

    @Override
    public boolean mayLoad() {
        return jdbc.prepareStatement("select has_table_privilege('planning.plan_area', 'insert')", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    @Override
    public void place(List<PlanArea> areas) {
        jdbc.prepareStatement(PLACE, row -> {
            for (int i = 0; i < areas.size(); i++) {
                row.setString(1, areas.get(i).code());
                row.setInt(2, i + 1);
                row.setObject(3, areas.get(i).goal(), Types.SMALLINT);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    @Override
    public Set<String> edited() {
        return jdbc.prepareStatement(EDITED, statement -> {
            Set<String> found = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
            return found;
        });
    }

    @Override
    public void holdDefinitions() {
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtext('planning.plan_area_version'))", PreparedStatement::execute);
    }

    @Override
    public void add(List<PlanAreaDefinition> versions, Instant at, @Nullable String by) {
        jdbc.prepareStatement(ADD, row -> {
            for (PlanAreaDefinition each : versions) {
                row.setString(1, each.code());
                row.setInt(2, each.version());
                bind(row, 3, each.area().name());
                bind(row, 6, each.wording());
                bind(row, 9, each.description());
                row.setObject(12, at.atOffset(ZoneOffset.UTC));
                row.setString(13, by);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    private static void bind(PreparedStatement row, int place, Text.@Nullable Named text) throws SQLException {
        row.setString(place, text == null ? null : text.nb());
        row.setString(place + 1, text == null ? null : text.nn());
        row.setString(place + 2, text == null ? null : text.en());
    }
}
