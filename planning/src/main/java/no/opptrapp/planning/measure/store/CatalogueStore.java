package no.opptrapp.planning.measure.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.CatalogueRepository;
import no.opptrapp.planning.measure.RecommendedMeasure;

/** The catalogue in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class CatalogueStore implements CatalogueRepository {

    private static final String LOAD = """
            insert into planning.recommended_measure (code, position, standing, target_group, plan_area, title_nb,
                title_nn, title_en, checklist_item, source, section)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update
            set position = excluded.position, standing = excluded.standing, target_group = excluded.target_group,
                plan_area = excluded.plan_area, title_nb = excluded.title_nb, title_nn = excluded.title_nn,
                title_en = excluded.title_en, checklist_item = excluded.checklist_item, source = excluded.source,
                section = excluded.section""";

    private final JdbcOperations jdbc;

    CatalogueStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<RecommendedMeasure> all() {
        return jdbc.prepareStatement("select * from planning.recommended_measure order by position", statement -> {
            List<RecommendedMeasure> measures = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    measures.add(measure(rows));
                }
            }
            return measures;
        });
    }

    private static RecommendedMeasure measure(ResultSet row) throws SQLException {
        return new RecommendedMeasure(
                row.getString("code"),
                RecommendedMeasure.Standing.valueOf(row.getString("standing")),
                TargetGroup.valueOf(row.getString("target_group")),
                row.getString("plan_area"),
                new Text.Named(row.getString("title_nb"), row.getString("title_nn"), row.getString("title_en")),
                row.getString("checklist_item"),
                row.getString("source"),
                row.getString("section"));
    }

    @Override
    public boolean mayLoad() {
        return jdbc.prepareStatement(
                "select has_table_privilege('planning.recommended_measure', 'insert')", statement -> {
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() && row.getBoolean(1);
                    }
                });
    }

    @Override
    public void load(List<RecommendedMeasure> measures) {
        jdbc.prepareStatement(LOAD, row -> {
            for (int i = 0; i < measures.size(); i++) {
                RecommendedMeasure measure = measures.get(i);
                row.setString(1, measure.code());
                row.setInt(2, i + 1);
                row.setString(3, measure.standing().name());
                row.setString(4, measure.targetGroup().name());
                row.setString(5, measure.planArea());
                row.setString(6, measure.title().nb());
                row.setString(7, measure.title().nn());
                row.setString(8, measure.title().en());
                row.setString(9, measure.checklistItem());
                row.setString(10, measure.source());
                row.setString(11, measure.section());
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }
}
