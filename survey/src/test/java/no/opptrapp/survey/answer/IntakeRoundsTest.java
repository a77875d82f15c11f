package no.opptrapp.survey.answer;

import static no.opptrapp.survey.SurveyFixture.NATIONAL;
import static no.opptrapp.survey.SurveyFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import no.opptrapp.core.access.BoundActor;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.SurveyFixture;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody closes a round while answers to it are on their way in: two transactions at once. */
@DatabaseTest
class IntakeRoundsTest {

    private static final IsoWeek W48 = IsoWeek.parse("2020-W48");
    private static int made;

    private final ApplicationContext beans;
    private final IntakeRounds intake;
    private final Rounds rounds;
    private final TransactionOperations<Connection> transactions;
    private SurveyFixture fixture;

    @SuppressWarnings("unchecked")
    IntakeRoundsTest(ApplicationContext beans, IntakeRounds intake, Rounds rounds) {
        this.beans = beans;
        this.intake = intake;
        this.rounds = rounds;
        this.transactions = beans.getBean(TransactionOperations.class);
    }

    @BeforeEach
    void makes_a_survey() {
        fixture = SurveyFixture.make(beans, "intake-rounds-" + ++made);
    }

    @Test
    void nobody_closes_a_round_that_answers_are_on_their_way_into() {
        fixture.importRows(row("2020-W48", "a", "OL", "111111111111"));
        whileAnswersAreOnTheirWay(() -> assertMustWait(() -> rounds.close(NATIONAL, id(), W48, null)));
        assertThat(fixture.close("2020-W48").status()).isEqualTo(RoundStatus.CLOSED);
    }

    @Test
    void nobody_makes_and_closes_a_round_that_answers_on_their_way_will_make() {
        whileAnswersAreOnTheirWay(() -> assertMustWait(() -> {
            rounds.plan(NATIONAL, id(), W48, null, null, null);
            return rounds.close(NATIONAL, id(), W48, null);
        }));
        assertThat(rounds.find(NATIONAL, id(), W48).status()).isEqualTo(RoundStatus.OPEN);
    }

    @Test
    void a_round_that_cannot_be_made_stops_the_import() {
        IsoWeek far = IsoWeek.parse("2099-W01");
        assertThatThrownBy(() -> inTransaction(() -> {
                    intake.openAll(NATIONAL, fixture.survey(), List.of(far), List.of());
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("refused");
    }

    /** Looks at the round as an import does, lets somebody try something, and goes on as an import does. */
    private void whileAnswersAreOnTheirWay(Runnable meanwhile) {
        inTransaction(() -> {
            List<IsoWeek> closed = intake.closedAmong(fixture.survey(), List.of(W48));
            assertThat(closed).isEmpty();
            meanwhile.run();
            intake.openAll(NATIONAL, fixture.survey(), List.of(W48), closed);
            return null;
        });
    }

    private void assertMustWait(Supplier<RoundChange> step) {
        try (ExecutorService somebody = Executors.newSingleThreadExecutor()) {
            assertThatThrownBy(() -> somebody.submit(() -> inTransaction(() -> {
                                failRatherThanWait();
                                return step.get();
                            }))
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasStackTraceContaining("lock timeout");
        }
    }

    private void failRatherThanWait() {
        try (var statement = transactions.getConnection().createStatement()) {
            statement.execute("set local lock_timeout = '50ms'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return new BoundActor(NATIONAL, NATIONAL.scope()).call(() -> transactions.executeWrite(status -> work.get()));
    }

    private String id() {
        return fixture.survey().id();
    }
}
