package no.opptrapp.planning.need.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.planning.need.NeedQuery;
import org.jspecify.annotations.Nullable;

/** The conditions of a query for needs, with their values bound and never written into the SQL. */
final class NeedFilter {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final NeedQuery.Order order;

    NeedFilter(NeedQuery query, Optional<Set<String>> areas) {
        order = query.order();
        areas.ifPresent(codes -> add("area = any (string_to_array(?, ','))", String.join(",", codes)));
        query.planArea().ifPresent(code -> add("plan_area = ?", code));
        query.targetGroup().ifPresent(group -> add("target_group = ?", group.name()));
        if (!query.states().isEmpty()) {
            add("state = any (string_to_array(?, ','))", Names.joined(query.states()));
        }
    }

    /** Only those behind this need in the order asked for; none when the actor may not read it. */
    NeedFilter after(@Nullable UUID id) {
        if (id != null) {
            add(
                    switch (order) {
                        case MADE -> "id > ?";
                        case WORST ->
                            "(-severity, id) > (select -before.severity, before.id from planning.need before"
                                    + " where before.id = ?)";
                    },
                    id);
        }
        return this;
    }

    private void add(String condition, Object bound) {
        conditions.add(condition);
        values.add(bound);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    String inOrder() {
        return switch (order) {
            case MADE -> " order by id";
            case WORST -> " order by -severity, id";
        };
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
    }
}
