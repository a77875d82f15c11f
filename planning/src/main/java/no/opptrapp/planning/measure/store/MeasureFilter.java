package no.opptrapp.planning.measure.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;

/** The conditions and the order of a query for measures. */
record MeasureFilter(List<String> conditions, List<Object> values) {

    static MeasureFilter of(Set<String> areas, MeasureQuery query) {
        MeasureFilter filter = new MeasureFilter(new ArrayList<>(), new ArrayList<>());
        filter.conditions.add("deleted_at is " + (query.deleted() ? "not null" : "null"));
        if (!areas.isEmpty()) {
            filter.add("area = any (?)", areas.toArray(String[]::new));
        }
        if (query.planArea() != null) {
            filter.add("plan_area = ?", query.planArea());
        }
        if (query.targetGroup() != null) {
            filter.add("target_group = ?", query.targetGroup().name());
        }
        if (query.status() != null) {
            filter.add("status = ?", query.status().name());
        }
        if (query.lateOn() != null) {
            filter.add("active and ends_on < ?", query.lateOn());
        }
        if (!query.words().isBlank()) {
            String words = "%"
                    + query.words()
                            .strip()
                            .replace("\\", "\\\\")
                            .replace("%", "\\%")
                            .replace("_", "\\_")
                    + "%";
            filter.add("(title ilike ? or description ilike ? or responsible ilike ?)", words);
            filter.values.add(words);
            filter.values.add(words);
        }
        return filter;
    }

    MeasureFilter behind(MeasurePage page) {
        if (page.after() != null) {
            add("id > ?", page.after());
        }
        return this;
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    void bind(Connection connection, PreparedStatement statement) throws SQLException {
        int place = 1;
        for (Object value : values) {
            if (value instanceof String[] codes) {
                statement.setArray(place++, connection.createArrayOf("text", codes));
            } else {
                statement.setObject(place++, value);
            }
        }
    }

    static String order(MeasurePage page) {
        String way = page.descending() ? " desc" : "";
        String by = switch (page.order()) {
            case MADE -> "";
            case TITLE -> "lower(title)" + way + ", ";
            case AREA -> "area" + way + ", ";
            case PLAN_AREA -> "(select position from planning.plan_area where code = plan_area)" + way + ", ";
            case STATUS ->
                "array_position(array['UNDER_WAY', 'PLANNED', 'IDEA', 'DONE', 'STOPPED'], status)" + way + ", ";
            case STARTS_ON -> "starts_on" + way + " nulls last, ";
            case ENDS_ON -> "ends_on" + way + " nulls last, ";
        };
        String made = page.order() == MeasurePage.Order.MADE ? way : "";
        return " order by " + by + "id" + made + " limit " + page.limit() + " offset " + page.offset();
    }
}
