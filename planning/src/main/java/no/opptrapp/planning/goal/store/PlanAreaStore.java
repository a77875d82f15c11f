package no.opptrapp.planning.goal.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.planning.goal.PlanAreaRepository;

/** Plan areas in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class PlanAreaStore implements PlanAreaRepository {

    private static final String LOAD = """
            insert into planning.plan_area (code, position, goal, name_nb, name_nn, name_en)
            values (?, ?, ?, ?, ?, ?)
            on conflict (code) do update
            set position = excluded.position, goal = excluded.goal, name_nb = excluded.name_nb,
                name_nn = excluded.name_nn, name_en = excluded.name_en""";

    private final JdbcOperations jdbc;

    PlanAreaStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlanArea> all() {
        return jdbc.prepareStatement("select * from planning.plan_area order by position", statement -> {
            List<PlanArea> areas = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    areas.add(area(rows));
                }
            }
            return areas;
        });
    }

    private static PlanArea area(ResultSet row) throws SQLException {
        return new PlanArea(
                row.getString("code"),
                row.getObject("goal", Integer.class),
                new Text.Named(row.getString("name_nb"), row.getString("name_nn"), row.getString("name_en")));
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
    public void load(List<PlanArea> areas) {
        jdbc.prepareStatement(LOAD, row -> {
            for (int i = 0; i < areas.size(); i++) {
                PlanArea area = areas.get(i);
                row.setString(1, area.code());
                row.setInt(2, i + 1);
                row.setObject(3, area.goal(), Types.SMALLINT);
                row.setString(4, area.name().nb());
                row.setString(5, area.name().nn());
                row.setString(6, area.name().en());
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }
}
