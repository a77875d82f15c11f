package no.opptrapp.planning.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.period.IsoWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several processes test needs, and values come while they do. */
@DatabaseTest
class RetestOrderTest {

    private static final Actor NATIONAL = People.national();
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('planning.need'))";
    private static final String WAITING =
            "select exists (select from pg_locks where locktype = 'advisory' and not granted"
                    + " and database = (select oid from pg_database where datname = current_database()))";

    private static final String ROW_WAITING = "select exists (select from pg_locks where not granted"
            + " and pid in (select pid from pg_stat_activity where datname = current_database()))";

    private final ObservationService observations;
    private final NeedService needs;
    private final NeedTesting testing;
    private final TestDatabase database;
    private final DataSource pool;
    private final SettableClock clock;

    RetestOrderTest(
            ObservationService observations,
            NeedService needs,
            NeedTesting testing,
            TestDatabase database,
            DataSource pool,
            SettableClock clock) {
        this.observations = observations;
        this.needs = needs;
        this.testing = testing;
        this.database = database;
        this.pool = pool;
        this.clock = clock;
    }

    @Test
    @Timeout(60)
    void whoever_waited_for_another_process_reads_values_only_then_and_those_who_brought_them_hold_no_connection()
            throws SQLException {
        try (Connection other = database.asOwner();
                Connection looking = database.asOwner()) {
            other.setAutoCommit(false);
            other.createStatement().execute(LOCK);

            CompletableFuture<Void> first = CompletableFuture.runAsync(() -> publish(30), Thread::startVirtualThread);
            until(looking, WAITING);
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> publish(10), Thread::startVirtualThread);
            until(looking, "select exists (select from core.observation where value = 10)");
            HikariDataSource hikari = pool.unwrap(HikariDataSource.class);
            assertThat(first).isNotDone();
            while (hikari.getHikariPoolMXBean().getActiveConnections() > 1) {
                assertThat(second).isNotDone();
                Thread.onSpinWait();
            }

            other.rollback();
            first.join();
            second.join();
        }
        assertThat(needs.count(NATIONAL, NeedQuery.all().inArea("TR"))).isZero();
    }

    @Test
    void what_was_worked_off_is_forgotten_after_a_week() throws SQLException {
        publish(11);
        clock.forward(Duration.ofDays(8));
        publish(12);
        assertThat(testing.run(People.JOB)).isEmpty();
        try (Connection owner = database.asOwner()) {
            assertThat(is(owner, "select count(*) = 1 from planning.retest where indicator = 'KR_OVERDOSE'"))
                    .isTrue();
        }
    }

    @Test
    @Timeout(60)
    void whoever_moves_a_need_while_it_is_tested_comes_before_and_is_kept() throws SQLException {
        publish("NN", 30);
        assertThat(state("NN")).isEqualTo(NeedState.FOUND);
        try (Connection other = database.asOwner();
                Connection looking = database.asOwner()) {
            other.setAutoCommit(false);
            other.createStatement()
                    .execute(
                            "update planning.need set state = 'ACKNOWLEDGED', version = version + 1 where area = 'NN'");
            CompletableFuture<Void> tested =
                    CompletableFuture.runAsync(() -> publish("NN", 45), Thread::startVirtualThread);
            until(looking, ROW_WAITING);
            other.commit();
            tested.join();
        }
        assertThat(state("NN")).isEqualTo(NeedState.ACKNOWLEDGED);
        assertThat(needOf("NN").newest().verdict()).isEqualTo(Verdict.WORSE);
    }

    @Test
    void a_rule_that_fails_keeps_no_other_from_being_tested() throws SQLException {
        try (Connection owner = database.asOwner()) {
            owner.createStatement().execute("""
                    create function planning.fail() returns trigger language plpgsql as $$ begin
                        if new.subject = 'rule:OVERDOSE' and new.area = 'OL' then raise exception 'fails'; end if;
                        return new;
                    end $$;
                    create trigger fail before insert on planning.need for each row execute function planning.fail()""");
            try {
                observations.publish(
                        NATIONAL,
                        "survey/x/2020-W48",
                        List.of(value("KR_OVERDOSE", "OL", 30), value("KR_TORKE", "OL", 45)));
                assertThat(rulesOf("OL")).contains("DRUG_DROUGHT").doesNotContain("OVERDOSE");
            } finally {
                owner.createStatement().execute("drop trigger fail on planning.need; drop function planning.fail()");
            }
        }
        testing.run(People.JOB);
        assertThat(rulesOf("OL")).contains("DRUG_DROUGHT", "OVERDOSE");
    }

    private List<String> rulesOf(String region) {
        return needs.find(NATIONAL, NeedQuery.all().inArea(region), null, 100).items().stream()
                .map(ListedNeed::need)
                .filter(need -> need.area().equals(region))
                .map(need -> String.valueOf(need.rule()))
                .toList();
    }

    private NeedState state(String region) {
        return needOf(region).state();
    }

    private Need needOf(String region) {
        return needs.find(NATIONAL, NeedQuery.all().inArea(region), null, 100).items().stream()
                .map(ListedNeed::need)
                .filter(need -> need.area().equals(region) && "OVERDOSE".equals(need.rule()))
                .findFirst()
                .orElseThrow();
    }

    private void publish(double value) {
        publish("TR", value);
    }

    private void publish(String region, double value) {
        observations.publish(NATIONAL, "survey/x/2020-W48", List.of(value("KR_OVERDOSE", region, value)));
    }

    private static NewObservation value(String indicator, String region, double value) {
        return new NewObservation(
                new ObservationKey(indicator, region, Borders.B2020, new IsoWeek(2020, 48)),
                Finding.reported(value, 20, null));
    }

    private static void until(Connection connection, String condition) throws SQLException {
        while (!is(connection, condition)) {
            Thread.onSpinWait();
        }
    }

    private static boolean is(Connection connection, String condition) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(condition)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
