package no.opptrapp.planning.followup.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.HashSet;
import java.util.Set;
import no.opptrapp.planning.followup.SimilarMeasures;

/** Similar measures in PostgreSQL: those that are within the scope of the transaction. */
@Singleton
@Requires(beans = JdbcOperations.class)
class SimilarMeasureStore implements SimilarMeasures {

    /** What is under way goes on, and nobody says when what was stopped ended. What is done at an unknown day may have run. */
    private static final String AREAS = """
            select distinct area from planning.measure
            where deleted_at is null and id <> ? and plan_area = ? and target_group = ?
                and (status in ('UNDER_WAY', 'DONE') or status = 'STOPPED' and starts_on is not null)
                and (starts_on is null or starts_on <= ?)
                and (status <> 'DONE' or done_on is null or done_on >= ?)""";

    private final JdbcOperations jdbc;

    SimilarMeasureStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> areas(Question question) {
        return jdbc.prepareStatement(AREAS, statement -> {
            statement.setObject(1, question.besides());
            statement.setString(2, question.planArea());
            statement.setString(3, question.targetGroup().name());
            statement.setObject(4, question.to());
            statement.setObject(5, question.from());
            Set<String> areas = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    areas.add(row.getString(1));
                }
            }
            return areas;
        });
    }
}
