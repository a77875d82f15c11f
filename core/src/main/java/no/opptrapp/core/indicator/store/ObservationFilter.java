package no.opptrapp.core.indicator.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationQuery;

/** The conditions of a query, with their values bound and never written into the SQL. */
final class ObservationFilter {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    ObservationFilter(ObservationQuery query, Optional<Set<String>> areas, Optional<ObservationKey> after) {
        query.indicator().ifPresent(code -> add("indicator = ?", code));
        query.period().ifPresent(period -> add("period = ?", period.key()));
        query.year().ifPresent(year -> add("left(period, 4) = ?", String.format(Locale.ROOT, "%04d", year)));
        query.borders().ifPresent(borders -> add("borders = ?", borders.year()));
        if (query.approvedOnly()) {
            conditions.add("approved");
        }
        areas.ifPresent(codes -> add("area = any (string_to_array(?, ','))", String.join(",", codes)));
        after.ifPresent(key -> add(
                "(indicator, period, borders, area) > (?, ?, ?, ?)",
                key.indicator(),
                key.period().key(),
                key.borders().year(),
                key.area()));
    }

    private void add(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
