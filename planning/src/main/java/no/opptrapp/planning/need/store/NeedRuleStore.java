package no.opptrapp.planning.need.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.need.NeedRule;
import no.opptrapp.planning.need.NeedRuleRepository;

/** Rules in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class NeedRuleStore implements NeedRuleRepository {

    private static final String NEWEST =
            "select * from (select distinct on (code) * from planning.need_rule order by code, version desc) newest";

    private static final String ADD = """
            insert into planning.need_rule (code, version, position, enabled, retired, name_nb, name_nn, name_en, indicator, kind,
                trigger_value, worst_value, periods, over_periods, plan_area, target_group, level, made_at, made_by_name)
            values (?, ?, coalesce(?, (select max(position) from planning.need_rule where code = ?),
                    (select max(position) + 1 from planning.need_rule), 1),
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcOperations jdbc;

    NeedRuleStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<NeedRule> newest() {
        return jdbc.prepareStatement(NEWEST + " order by position, code", statement -> {
            List<NeedRule> rules = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rules.add(rule(row));
                }
            }
            return rules;
        });
    }

    @Override
    public boolean mayLoad() {
        return jdbc.prepareStatement("select has_table_privilege('planning.need_rule', 'insert')", statement -> {
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        });
    }

    @Override
    public void lock() {
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtext('planning.need_rule'))", statement -> statement.execute());
    }

    @Override
    public Set<String> edited() {
        return jdbc.prepareStatement(NEWEST + " where made_by_role <> 'JOB'", statement -> {
            Set<String> codes = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    codes.add(row.getString("code"));
                }
            }
            return codes;
        });
    }

    @Override
    public void add(List<Placed> rules, Instant at, String by) {
        jdbc.prepareStatement(ADD, row -> {
            for (Placed placed : rules) {
                bind(row, placed.rule());
                row.setObject(3, placed.position(), Types.INTEGER);
                row.setObject(19, at.atOffset(ZoneOffset.UTC));
                row.setString(20, by);
                row.addBatch();
            }
            return row.executeBatch().length;
        });
    }

    private static void bind(PreparedStatement row, NeedRule rule) throws SQLException {
        row.setString(1, rule.code());
        row.setInt(2, rule.version());
        row.setString(4, rule.code());
        row.setBoolean(5, rule.isOn());
        row.setBoolean(6, rule.use() == NeedRule.Use.RETIRED);
        row.setString(7, rule.name().nb());
        row.setString(8, rule.name().nn());
        row.setString(9, rule.name().en());
        row.setString(10, rule.indicator());
        row.setString(11, rule.kind().name());
        row.setDouble(12, rule.trigger());
        row.setDouble(13, rule.worst());
        row.setInt(14, rule.periods());
        row.setInt(15, rule.over());
        row.setString(16, rule.planArea());
        row.setString(17, rule.targetGroup().name());
        row.setString(18, rule.level().name());
    }

    private static NeedRule rule(ResultSet row) throws SQLException {
        return new NeedRule(
                row.getString("code"),
                row.getInt("version"),
                use(row),
                new Text.Named(row.getString("name_nb"), row.getString("name_nn"), row.getString("name_en")),
                row.getString("indicator"),
                NeedRule.Kind.valueOf(row.getString("kind")),
                row.getDouble("trigger_value"),
                row.getDouble("worst_value"),
                row.getInt("periods"),
                row.getInt("over_periods"),
                row.getString("plan_area"),
                TargetGroup.valueOf(row.getString("target_group")),
                NeedRule.Level.valueOf(row.getString("level")));
    }

    private static NeedRule.Use use(ResultSet row) throws SQLException {
        if (row.getBoolean("retired")) {
            return NeedRule.Use.RETIRED;
        }
        return row.getBoolean("enabled") ? NeedRule.Use.ON : NeedRule.Use.OFF;
    }
}
