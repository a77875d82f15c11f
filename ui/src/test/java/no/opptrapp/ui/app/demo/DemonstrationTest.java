package no.opptrapp.ui.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.Users;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.open.Korona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each step of the load is a transaction: whatever stops the program leaves behind the first so many of them. */
@Tag("database")
class DemonstrationTest {

    private static final Actor JOB = Actor.job("test");

    private TestDatabase database;
    private ApplicationContext beans;

    @BeforeEach
    void begin() {
        database = TestDatabase.create();
        beans = ApplicationContext.run(database.properties(), "test");
        beans.getBean(Questionnaires.class).loadShipped(JOB);
    }

    @AfterEach
    void end() {
        beans.close();
        database.close();
    }

    @Test
    void is_whole_after_the_next_start_when_it_was_cut_off_between_two_rounds() {
        cutOff("close", 4);
        beans.getBean(Demonstration.class).load();
        assertWhole();
    }

    @Test
    void is_whole_after_the_next_start_when_it_was_cut_off_between_closing_a_round_and_publishing_it() {
        cutOff("publish", 3);
        assertThat(rounds()).extracting(Round::status).contains(RoundStatus.OPEN, RoundStatus.CLOSED);
        beans.getBean(Demonstration.class).load();
        assertWhole();
    }

    @Test
    void is_whole_after_the_next_start_when_it_was_cut_off_before_the_last_user() throws Exception {
        beans.getBean(Demonstration.class).load();
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("delete from core.user_password where user_id in"
                    + " (select id from core.app_user where username in ('nasjonal', 'admin'))");
            statement.execute("delete from core.app_user where username in ('nasjonal', 'admin')");
        }
        beans.getBean(Demonstration.class).load();
        assertWhole();
    }

    /** A database that refuses from the {@code nth} time a round is to be in the state that a step leads to. */
    private void cutOff(String step, int nth) {
        String state = step.equals("close") ? "CLOSED" : "PUBLISHED";
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create function public.cut_off() returns trigger language plpgsql security definer as $$
                    begin
                        if new.status = '%1$s' and old.status <> '%1$s' and %2$d <=
                            1 + (select count(*) from survey.round where status in ('%1$s', 'PUBLISHED')) then
                            raise 'cut off';
                        end if;
                        return new;
                    end $$""".formatted(state, nth));
            statement.execute("create trigger cut_off before update on survey.round"
                    + " for each row execute function public.cut_off()");
            boolean stopped = false;
            try {
                beans.getBean(Demonstration.class).load();
            } catch (RuntimeException cut) {
                stopped = true;
            }
            assertThat(stopped).isTrue();
            statement.execute("drop trigger cut_off on survey.round");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(beans.getBean(Users.class).all(JOB)).isEmpty();
    }

    private void assertWhole() {
        List<Round> rounds = rounds();
        assertThat(rounds).hasSize(Korona.ROUNDS.size()).allSatisfy(round -> {
            assertThat(round.status()).isEqualTo(RoundStatus.PUBLISHED);
            assertThat(round.publishedTally()).isEqualTo(1);
        });
        assertThat(beans.getBean(Users.class).all(JOB))
                .extracting(User::username)
                .containsExactlyInAnyOrder("plan4601", "fylke46", "nasjonal", "admin");
    }

    private List<Round> rounds() {
        return beans.getBean(Rounds.class).all(JOB, Korona.SURVEY);
    }
}
