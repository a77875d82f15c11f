package no.opptrapp.planning.county.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.opptrapp.planning.county.CountyRepository;

/** One query for needs and one for measures, however many municipalities there are. */
@Singleton
@Requires(beans = JdbcOperations.class)
final class CountyStore implements CountyRepository {

    private static final String NEEDS = """
            select area, plan_area, count(*) as of_all, max(severity) as worst, bool_or(made_up) as made_up
            from planning.need
            where area = any (?) and state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED')
            group by area, plan_area""";

    private static final String MEASURES = """
            select area, plan_area, count(*) as of_all, count(*) filter (where ends_on < ?) as late,
                min(ends_on) filter (where ends_on < ?) as late_since, bool_or(made_up) as made_up
            from planning.measure where area = any (?) and active
            group by area, plan_area""";

    private final JdbcOperations jdbc;

    CountyStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Needs> needs(Set<String> areas) {
        return jdbc.prepareStatement(NEEDS, query -> {
            query.setArray(1, query.getConnection().createArrayOf("text", areas.toArray()));
            List<Needs> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new Needs(
                            row.getString("area"),
                            row.getString("plan_area"),
                            row.getInt("of_all"),
                            row.getInt("worst"),
                            row.getBoolean("made_up")));
                }
            }
            return found;
        });
    }

    @Override
    public List<Measures> measures(Set<String> areas, LocalDate today) {
        return jdbc.prepareStatement(MEASURES, query -> {
            query.setObject(1, today);
            query.setObject(2, today);
            query.setArray(3, query.getConnection().createArrayOf("text", areas.toArray()));
            List<Measures> found = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new Measures(
                            row.getString("area"),
                            row.getString("plan_area"),
                            row.getInt("of_all"),
                            row.getInt("late"),
                            row.getObject("late_since", LocalDate.class),
                            row.getBoolean("made_up")));
                }
            }
            return found;
        });
    }
}
