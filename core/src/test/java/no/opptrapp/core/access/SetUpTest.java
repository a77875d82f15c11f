package no.opptrapp.core.access;

import static no.opptrapp.core.access.People.JOB;
import static no.opptrapp.core.access.People.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SetUpTest {

    private static final String PASSWORD = "fire små fugler";

    private final SetUp setUp;
    private final SettableClock clock;

    SetUpTest(SetUp setUp, SettableClock clock) {
        this.setUp = setUp;
        this.clock = clock;
    }

    /** Back to a system without an owner, as the services themselves would never let it be. */
    @AfterEach
    void forget_everybody(TestDatabase database) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute("truncate core.app_user cascade");
        }
    }

    @Test
    void the_link_makes_the_first_owner() {
        String token = setUp.open(JOB).orElseThrow();
        assertThat(setUp.accepts(READER, token)).isTrue();
        assertThat(setUp.use(READER, token, "Sjefen", "Anne Berg", PASSWORD))
                .get()
                .isInstanceOfSatisfying(UserChange.Done.class, done -> {
                    assertThat(done.user().role()).isEqualTo(Role.OWNER);
                    assertThat(done.user().username()).isEqualTo("sjefen");
                });
    }

    @Test
    void the_link_works_once() {
        String token = setUp.open(JOB).orElseThrow();
        setUp.use(READER, token, "first", "First", PASSWORD);
        assertThat(setUp.use(READER, token, "second", "Second", PASSWORD)).isEmpty();
    }

    @Test
    void the_link_works_for_an_hour() {
        String token = setUp.open(JOB).orElseThrow();
        clock.forward(SetUp.VALID.minusMillis(1));
        assertThat(setUp.accepts(READER, token)).isTrue();
        clock.forward(SetUp.VALID);
        assertThat(setUp.accepts(READER, token)).isFalse();
        assertThat(setUp.use(READER, token, "late", "Late", PASSWORD)).isEmpty();
    }

    @Test
    void a_new_link_ends_the_old_one() {
        String old = setUp.open(JOB).orElseThrow();
        setUp.open(JOB);
        assertThat(setUp.accepts(READER, old)).isFalse();
    }

    @Test
    void a_password_that_will_not_do_leaves_the_link_for_another_try() {
        String token = setUp.open(JOB).orElseThrow();
        assertThat(setUp.use(READER, token, "owner", "Owner", "kort")).get().isInstanceOf(UserChange.Refused.class);
        assertThat(setUp.use(READER, token, "owner", "Owner", PASSWORD)).get().isInstanceOf(UserChange.Done.class);
    }

    @Test
    void there_is_no_link_while_somebody_owns_the_system() {
        setUp.use(READER, setUp.open(JOB).orElseThrow(), "owner", "Owner", PASSWORD);
        assertThat(setUp.open(JOB)).isEqualTo(Optional.empty());
    }
}
