package no.opptrapp.planning.followup.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.followup.SimilarMeasures;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.need.NeedKey;

/** Similar measures in PostgreSQL: those that are within the scope of the transaction. */
@Singleton
@Requires(beans = JdbcOperations.class)
class SimilarMeasureStore implements SimilarMeasures {

    private static final String BEGUN = """
            select id, area, plan_area, target_group, status, starts_on, done_on from planning.measure
            where deleted_at is null and plan_area || ' ' || target_group = any (?)
                and (status in ('UNDER_WAY', 'DONE') or status = 'STOPPED' and starts_on is not null)""";

    private static final String SHARED_AGAINST = """
            select distinct link.measure from planning.measure_need link
            join planning.need need on need.id = link.need
            join planning.shared_measure shared on shared.id = link.measure
            where need.subject = ? and need.plan_area = ?""";

    private final JdbcOperations jdbc;

    SimilarMeasureStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Begun> begun(Set<Kind> kinds) {
        return jdbc.execute(connection -> {
            try (var statement = connection.prepareStatement(BEGUN)) {
                statement.setArray(
                        1,
                        connection.createArrayOf(
                                "text",
                                kinds.stream()
                                        .map(kind -> kind.planArea() + " "
                                                + kind.targetGroup().name())
                                        .toArray()));
                List<Begun> begun = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        begun.add(read(row));
                    }
                }
                return begun;
            }
        });
    }

    private static Begun read(ResultSet row) throws SQLException {
        return new Begun(
                row.getObject("id", UUID.class),
                row.getString("area"),
                new Kind(row.getString("plan_area"), TargetGroup.valueOf(row.getString("target_group"))),
                MeasureStatus.valueOf(row.getString("status")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class));
    }

    @Override
    public Set<UUID> sharedAgainst(NeedKey key) {
        return jdbc.prepareStatement(SHARED_AGAINST, statement -> {
            statement.setString(1, key.subject());
            statement.setString(2, key.planArea());
            Set<UUID> measures = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    measures.add(row.getObject(1, UUID.class));
                }
            }
            return measures;
        });
    }
}
