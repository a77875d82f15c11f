package no.opptrapp.planning.need.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedKey;
import no.opptrapp.planning.need.NeedQuery;
import no.opptrapp.planning.need.NeedRepository;
import no.opptrapp.planning.need.NewNeeds;
import org.jspecify.annotations.Nullable;

/** Needs and their evidence in PostgreSQL. */
@Singleton
@Requires(beans = JdbcOperations.class)
class NeedStore implements NeedRepository {

    private static final String SELECT = "select * from planning.need";
    private static final String OPEN = "state in ('FOUND', 'ACKNOWLEDGED', 'PLANNED', 'WATCHED')";
    private static final String NEW_IN = """
            select distinct on (area) need.*, count(*) over (partition by area)::int as in_area
            from planning.need where state = 'FOUND' and area = any (?)
            order by area, severity desc, id""";
    private static final String ADD = "insert into planning.need (" + NeedRows.NEW.names() + ") select "
            + NeedRows.NEW.names() + " from " + NeedRows.NEW.given();
    private static final String ADD_IF_FREE =
            ADD + " on conflict (area, subject, plan_area) where " + OPEN + " do nothing";
    private static final String CHANGE = """
            update planning.need set state = given.state, reason = given.reason, watched = given.watched,
                made_up = given.made_up, severity = given.severity,
                verdict = given.verdict, seen_area = given.seen_area, seen_rule_version = given.seen_rule_version,
                seen_period = given.seen_period, seen_version = given.seen_version,
                seen_measured = given.seen_measured, seen_trigger = given.seen_trigger,
                seen_against = given.seen_against, seen_base = given.seen_base, found_in = given.found_in,
                version = given.version + 1, changed_at = given.changed_at
            from %s
            where need.id = given.id and need.version = given.version""";
    private static final String SPOKEN_OF = "select distinct need from planning.evidence join planning.need"
            + " on need.id = evidence.need where input is not null and need.rule = any (?)";
    private static final String GAIN =
            "update planning.need set description = ?, target_group = ?, horizon_year = ? where id = ?";
    private static final String ADD_EVIDENCE = "insert into planning.evidence (" + EvidenceRows.ALL.names()
            + ") select " + EvidenceRows.ALL.names() + " from " + EvidenceRows.ALL.given();

    private final JdbcOperations jdbc;

    NeedStore(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Need> find(NeedQuery query, Optional<Set<String>> areas, @Nullable UUID after, int limit) {
        NeedFilter filter = new NeedFilter(query, areas).after(after);
        return jdbc.prepareStatement(SELECT + filter.where() + filter.inOrder() + " limit " + limit, statement -> {
            filter.bind(statement);
            return read(statement);
        });
    }

    @Override
    public int count(NeedQuery query, Optional<Set<String>> areas) {
        NeedFilter filter = new NeedFilter(query, areas);
        return jdbc.prepareStatement("select count(*)::int from planning.need" + filter.where(), statement -> {
            filter.bind(statement);
            return number(statement);
        });
    }

    @Override
    public List<UUID> ids(NeedQuery query, Optional<Set<String>> areas) {
        NeedFilter filter = new NeedFilter(query, areas);
        return jdbc.prepareStatement("select id from planning.need" + filter.where() + filter.inOrder(), statement -> {
            filter.bind(statement);
            List<UUID> ids = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
            return ids;
        });
    }

    @Override
    public Map<String, NewNeeds> newIn(Set<String> areas) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(NEW_IN)) {
                statement.setArray(1, connection.createArrayOf("text", areas.toArray()));
                Map<String, NewNeeds> found = new HashMap<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.put(row.getString("area"), new NewNeeds(row.getInt("in_area"), NeedRows.read(row)));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public List<Need> byIds(Collection<UUID> ids) {
        return ofAny("id", "uuid", ids);
    }

    /** The weaker lock lets others link to them meanwhile, who then wait here. */
    @Override
    public List<Need> hold(Collection<UUID> ids) {
        return ofAny("id", "uuid", ids, " for no key update");
    }

    @Override
    public List<Need> children(Collection<UUID> parents) {
        return ofAny("parent", "uuid", parents);
    }

    private List<Need> ofAny(String column, String type, Collection<?> wanted) {
        return ofAny(column, type, wanted, "");
    }

    private List<Need> ofAny(String column, String type, Collection<?> wanted, String how) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement(SELECT + " where " + column + " = any (?) order by id" + how)) {
                statement.setArray(1, connection.createArrayOf(type, wanted.toArray()));
                return read(statement);
            }
        });
    }

    @Override
    public Optional<Need> open(String area, NeedKey key) {
        return open(area, key, "");
    }

    @Override
    public Optional<Need> holdOpen(String area, NeedKey key) {
        return open(area, key, " for no key update");
    }

    @Override
    public void gain(Need need) {
        jdbc.prepareStatement(GAIN, row -> {
            row.setString(1, need.description());
            row.setString(2, need.targetGroup().name());
            row.setObject(3, need.horizonYear(), Types.SMALLINT);
            row.setObject(4, need.id());
            return row.executeUpdate();
        });
    }

    private Optional<Need> open(String area, NeedKey key, String how) {
        return jdbc.prepareStatement(
                SELECT + " where area = ? and subject = ? and plan_area = ? and " + OPEN + how, statement -> {
                    statement.setString(1, area);
                    statement.setString(2, key.subject());
                    statement.setString(3, key.planArea());
                    return read(statement).stream().findFirst();
                });
    }

    @Override
    public List<Need> over(String area, NeedKey key) {
        return jdbc.prepareStatement(
                SELECT + " where area = ? and subject = ? and plan_area = ? and state in ('RELIEVED', 'DISMISSED')"
                        + " order by id desc",
                statement -> {
                    statement.setString(1, area);
                    statement.setString(2, key.subject());
                    statement.setString(3, key.planArea());
                    return read(statement);
                });
    }

    @Override
    public void holdAnswers(UUID inherited, String area) {
        jdbc.prepareStatement("select pg_advisory_xact_lock(hashtext('planning.need ' || ? || ' ' || ?))", row -> {
            row.setString(1, inherited.toString());
            row.setString(2, area);
            return row.execute();
        });
    }

    @Override
    public boolean addIfFree(Need need) {
        return jdbc.execute(connection -> NeedRows.NEW.run(connection, ADD_IF_FREE, List.of(need))) == 1;
    }

    @Override
    public Optional<Need> change(Need need, Instant at) {
        return changed(List.of(need), at) == 1
                ? byIds(List.of(need.id())).stream().findFirst()
                : Optional.empty();
    }

    @Override
    public void add(Evidence evidence) {
        addAllEvidence(List.of(evidence));
    }

    @Override
    public List<Evidence> evidence(UUID need) {
        return evidence(Set.of(need));
    }

    @Override
    public List<Evidence> evidence(Collection<UUID> needs) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select * from planning.evidence where need = any (?) order by id")) {
                statement.setArray(1, connection.createArrayOf("uuid", needs.toArray()));
                List<Evidence> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(EvidenceRows.read(row));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public void lockTesting() {
        jdbc.prepareStatement(
                "select pg_advisory_xact_lock(hashtext('planning.need'))", statement -> statement.execute());
    }

    @Override
    public int countOpen(String rule) {
        return jdbc.prepareStatement(
                "select count(*)::int from planning.need where rule = ? and " + OPEN, statement -> {
                    statement.setString(1, rule);
                    return number(statement);
                });
    }

    @Override
    public List<Need> holdOfRules(Collection<String> rules) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT + " where rule = any (?) and (" + OPEN
                    + " or (state = 'DISMISSED' and verdict <> 'RELIEVED') or state = 'RELIEVED')"
                    + " order by id for no key update")) {
                statement.setArray(1, connection.createArrayOf("text", rules.toArray()));
                return read(statement);
            }
        });
    }

    @Override
    public Set<UUID> spokenOf(Collection<String> rules) {
        return jdbc.execute(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SPOKEN_OF)) {
                statement.setArray(1, connection.createArrayOf("text", rules.toArray()));
                Set<UUID> found = new HashSet<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(row.getObject("need", UUID.class));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public void addAll(List<Need> needs) {
        jdbc.execute(connection -> NeedRows.NEW.run(connection, ADD, needs));
    }

    @Override
    public void changeAll(List<Need> needs, Instant at) {
        if (changed(needs, at) != needs.size()) {
            throw new StaleVersion("needs that were tested");
        }
    }

    private int changed(List<Need> needs, Instant at) {
        Columns<Need> columns = NeedRows.changed(at);
        String sql = String.format(Locale.ROOT, CHANGE, columns.given());
        return jdbc.execute(connection -> columns.run(connection, sql, needs));
    }

    @Override
    public void addAllEvidence(List<Evidence> evidence) {
        jdbc.execute(connection -> EvidenceRows.ALL.run(connection, ADD_EVIDENCE, evidence));
    }

    private static int number(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static List<Need> read(PreparedStatement statement) throws SQLException {
        List<Need> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(NeedRows.read(row));
            }
        }
        return found;
    }
}
