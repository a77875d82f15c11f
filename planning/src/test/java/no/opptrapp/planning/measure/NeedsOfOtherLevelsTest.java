package no.opptrapp.planning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.access.People;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.planning.need.SampleNeeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A need is planned while something is done against it, whoever's measure that is, and all who read it are told the same. */
@DatabaseTest
class NeedsOfOtherLevelsTest {

    private static final Actor NATIONAL = People.national();
    private static final Actor VESTLAND = People.coordinator("46");

    private final MeasureService measures;
    private final NeedService needs;
    private final GapService gaps;
    private final NeedFollowing following;
    private final TransactionOperations<Connection> transactions;
    private final TestDatabase database;

    NeedsOfOtherLevelsTest(
            MeasureService measures,
            NeedService needs,
            GapService gaps,
            NeedFollowing following,
            TransactionOperations<Connection> transactions,
            TestDatabase database) {
        this.measures = measures;
        this.needs = needs;
        this.gaps = gaps;
        this.following = following;
        this.transactions = transactions;
        this.database = database;
    }

    @Test
    void the_countys_measure_covers_a_municipal_need_for_the_manager_too() {
        Actor bergen = People.manager("4601");
        UUID need = SampleNeeds.write(needs, bergen, "4601", "Ingen å snakke med", 50);
        Measure countys = make(VESTLAND, "46", need);
        assertThat(state(need)).isEqualTo(NeedState.PLANNED);
        assertThat(uncovered(bergen, "4601")).isEmpty();
        assertThat(uncovered(VESTLAND, "4601")).isEmpty();

        Measure own = make(bergen, "4601", need);
        stop(bergen, own);
        assertThat(state(need)).as("the county still does something").isEqualTo(NeedState.PLANNED);
        assertThat(uncovered(bergen, "4601")).isEmpty();

        stop(VESTLAND, countys);
        assertThat(state(need)).isEqualTo(NeedState.ACKNOWLEDGED);
        assertThat(uncovered(bergen, "4601")).containsExactly(need);
        assertThat(uncovered(VESTLAND, "4601")).containsExactly(need);
    }

    @Test
    void the_matrix_shows_the_countys_measure_by_its_title_only_to_those_who_may_read_it() {
        Actor kvam = People.manager("4622");
        UUID need = SampleNeeds.write(needs, kvam, "4622", "Lite å gjøre", 50);
        Measure countys = make(VESTLAND, "46", need);
        for (Actor actor : List.of(kvam, VESTLAND)) {
            Coverage coverage = gaps.coverage(actor, "4622");
            assertThat(coverage.measures()).singleElement().satisfies(measure -> {
                assertThat(measure.id()).isEqualTo(countys.id());
                assertThat(measure.area()).isEqualTo("46");
                assertThat(measure.title())
                        .isEqualTo(actor.equals(kvam) ? null : countys.facts().title());
            });
            assertThat(coverage.at(
                            coverage.needs().getFirst(), coverage.measures().getFirst()))
                    .isEqualTo(MeasureStatus.PLANNED);
        }
    }

    @Test
    void a_municipality_that_stops_the_last_measure_against_the_countys_need_leaves_it_without() {
        UUID need = SampleNeeds.write(needs, VESTLAND, "46", "Hele fylket mangler ettervern", 50);
        Measure kinns = make(VESTLAND, "4602", need);
        Measure voss = make(VESTLAND, "4621", need);

        stop(People.manager("4602"), kinns);
        following.run(People.JOB);
        assertThat(state(need)).as("Voss still does something").isEqualTo(NeedState.PLANNED);

        stop(People.manager("4621"), voss);
        following.run(People.JOB);
        assertThat(state(need)).isEqualTo(NeedState.ACKNOWLEDGED);
        assertThat(uncovered(VESTLAND, "46")).contains(need);
    }

    @Test
    @Timeout(60)
    void two_who_stop_the_two_last_measures_at_the_same_time_leave_the_need_without() throws Exception {
        UUID need = SampleNeeds.write(needs, NATIONAL, "4624", "Ingen møteplass", 50);
        Measure first = make(NATIONAL, "4624", need);
        Measure second = make(NATIONAL, "4624", need);
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> other = new BoundActor(NATIONAL, Set.of("NO"))
                    .call(() -> transactions.executeWrite(status -> {
                        stop(NATIONAL, first);
                        Future<?> stopping = others.submit(() -> stop(NATIONAL, second));
                        awaitWaitingOrDone(stopping);
                        return stopping;
                    }));
            other.get();
        }
        assertThat(state(need)).isEqualTo(NeedState.ACKNOWLEDGED);
    }

    /** Whoever stops the other measure has either gone on without looking, or waits for the need. */
    private void awaitWaitingOrDone(Future<?> stopping) {
        try (Connection owner = database.asOwner()) {
            while (!stopping.isDone() && !somebodyWaits(owner)) {
                Thread.onSpinWait();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean somebodyWaits(Connection owner) throws SQLException {
        try (ResultSet row = owner.createStatement()
                .executeQuery("select exists (select from pg_locks where not granted"
                        + " and pid in (select pid from pg_stat_activity where datname = current_database()))")) {
            return row.next() && row.getBoolean(1);
        }
    }

    @Test
    void another_municipality_reads_nothing_of_it_and_nobody_says_a_link_is_active_which_is_not() throws SQLException {
        Actor bergen = People.manager("4601");
        UUID need = SampleNeeds.write(needs, bergen, "4601", "Bare for Bergen", 50);
        Measure countys = make(VESTLAND, "46", need);
        assertThat(links(bergen, countys)).isEqualTo(1);
        assertThat(links(People.manager("4602"), countys)).isZero();
        stop(VESTLAND, countys);
        try (Connection app = database.asApp(VESTLAND)) {
            String again = "insert into planning.measure_need (measure, need, area, active, need_area) values ('%s', '"
                    + need + "', '46', %s, '%s')";
            app.createStatement().execute("delete from planning.measure_need where measure = '" + countys.id() + "'");
            assertThatThrownBy(() -> app.createStatement().execute(again.formatted(countys.id(), "false", "4602")))
                    .hasMessageContaining("row-level security");
        }
        try (Connection owner = database.asOwner()) {
            assertThatThrownBy(() -> owner.createStatement()
                            .execute("update planning.measure_need set active = true where measure = '" + countys.id()
                                    + "'"))
                    .hasMessageContaining("foreign key");
        }
    }

    private int links(Actor actor, Measure measure) throws SQLException {
        try (Connection app = database.asApp(actor);
                ResultSet row = app.createStatement()
                        .executeQuery("select count(*) from planning.measure_need where active and measure = '"
                                + measure.id() + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private Set<UUID> uncovered(Actor actor, String area) {
        return Set.copyOf(gaps.find(actor, GapQuery.all().inArea(area), 100).of(GapKind.NEED_WITHOUT_MEASURE).stream()
                .map(Gap::id)
                .toList());
    }

    private NeedState state(UUID need) {
        return needs.get(NATIONAL, need).need().state();
    }

    private Measure make(Actor actor, String area, UUID need) {
        return done(measures.make(
                actor, area, SampleMeasures.group("Gruppe").with(MeasureLinks.to(Set.of(need), Set.of("P01")))));
    }

    private void stop(Actor actor, Measure measure) {
        done(measures.change(actor, measure.id(), measure.version(), Map.of(MeasureField.STATUS, "STOPPED")));
    }

    private static Measure done(MeasureChange change) {
        assertThat(change).isInstanceOf(MeasureChange.Done.class);
        return ((MeasureChange.Done) change).measure();
    }
}
