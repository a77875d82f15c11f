package no.opptrapp.planning.continuity.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionDraft;
import no.opptrapp.planning.continuity.OtherWay;
import no.opptrapp.planning.continuity.Way;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Staffing;
import org.jspecify.annotations.Nullable;

/** Functions between their records and {@code planning.continuity_function}. */
final class FunctionColumns {

    private static final String INSERT = """
            insert into planning.continuity_function (area, version, position, id, name, criticality, competences, normal,
                minimum, ways, ways_percent, dependencies, responsible, deputy)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private FunctionColumns() {}

    static int add(Connection connection, ContinuityPlan plan) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < plan.functions().size(); i++) {
                row.setString(1, plan.area());
                row.setInt(2, plan.version());
                row.setInt(3, i + 1);
                bind(connection, row, plan.functions().get(i));
                row.addBatch();
            }
            return row.executeBatch().length;
        }
    }

    private static void bind(Connection connection, PreparedStatement row, CriticalFunction function)
            throws SQLException {
        FunctionDraft facts = function.facts();
        List<Staffing> staffing = facts.staffing();
        List<OtherWay> ways = facts.ways();
        row.setObject(4, function.id());
        row.setString(5, facts.name());
        row.setString(6, facts.criticality().name());
        row.setArray(
                7,
                array(
                        connection,
                        "text",
                        staffing.stream().map(Staffing::competence).toArray()));
        row.setArray(
                8,
                array(
                        connection,
                        "numeric",
                        staffing.stream().map(Staffing::normal).toArray()));
        row.setArray(
                9,
                array(
                        connection,
                        "numeric",
                        staffing.stream().map(Staffing::minimum).toArray()));
        row.setArray(
                10,
                array(
                        connection,
                        "text",
                        ways.stream().map(way -> way.way().name()).toArray()));
        row.setArray(
                11,
                array(
                        connection,
                        "int2",
                        ways.stream().map(FunctionColumns::percent).toArray()));
        row.setArray(12, array(connection, "text", facts.dependencies().toArray()));
        row.setString(13, facts.responsible());
        row.setString(14, facts.deputy());
    }

    private static Array array(Connection connection, String type, Object[] values) throws SQLException {
        return connection.createArrayOf(type, values);
    }

    private static @Nullable Short percent(OtherWay way) {
        Integer percent = way.percent();
        return percent == null ? null : percent.shortValue();
    }

    static CriticalFunction read(ResultSet row) throws SQLException {
        String[] competences = (String[]) row.getArray("competences").getArray();
        BigDecimal[] normal = (BigDecimal[]) row.getArray("normal").getArray();
        BigDecimal[] minimum = (BigDecimal[]) row.getArray("minimum").getArray();
        List<Staffing> staffing = new ArrayList<>();
        for (int i = 0; i < competences.length; i++) {
            staffing.add(new Staffing(competences[i], normal[i], minimum[i]));
        }
        return new CriticalFunction(
                row.getObject("id", UUID.class),
                new FunctionDraft(
                        row.getString("name"),
                        Criticality.valueOf(row.getString("criticality")),
                        staffing,
                        ways(row),
                        Arrays.asList((String[]) row.getArray("dependencies").getArray()),
                        row.getString("responsible"),
                        row.getString("deputy")));
    }

    private static List<OtherWay> ways(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("ways").getArray();
        @Nullable Short[] percents = (Short[]) row.getArray("ways_percent").getArray();
        List<OtherWay> ways = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            @Nullable Short percent = percents[i];
            ways.add(new OtherWay(Way.valueOf(names[i]), percent == null ? null : percent.intValue()));
        }
        return ways;
    }
}
