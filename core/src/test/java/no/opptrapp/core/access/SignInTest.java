package no.opptrapp.core.access;

import static no.opptrapp.core.access.People.JOB;
import static no.opptrapp.core.access.People.READER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.opptrapp.core.access.SignInResult.Refused;
import no.opptrapp.core.access.SignInResult.SignedIn;
import no.opptrapp.core.access.SignInResult.TooMany;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SignInTest {

    private static final String PASSWORD = "seks grønne epler";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final SignIn signIn;
    private final Users users;
    private final SettableClock clock;
    private final String address = "192.0.2." + NUMBER.incrementAndGet();
    private final User user;

    SignInTest(SignIn signIn, Users users, SettableClock clock) {
        this.signIn = signIn;
        this.users = users;
        this.clock = clock;
        String username = "plan" + NUMBER.incrementAndGet();
        this.user =
                ((UserChange.Done) users.create(JOB, People.draft(username, Role.MANAGER, "4601"), PASSWORD)).user();
    }

    @Test
    void lets_in_whoever_knows_the_password() {
        assertThat(attempt(user.username(), PASSWORD)).isEqualTo(new SignedIn(user));
    }

    @Test
    void does_not_care_how_the_username_is_written() {
        assertThat(attempt("  " + user.username().toUpperCase() + " ", PASSWORD))
                .isEqualTo(new SignedIn(user));
    }

    @Test
    void refuses_a_wrong_password_and_an_unknown_user_alike() {
        assertThat(attempt(user.username(), PASSWORD + " "))
                .isEqualTo(attempt("nobody", PASSWORD))
                .isEqualTo(new Refused());
    }

    @Test
    void refuses_a_deactivated_user_and_ends_their_session() {
        assertThat(signIn.again(READER, user.id())).contains(user);
        users.deactivate(JOB, user.id(), user.version());
        assertThat(attempt(user.username(), PASSWORD)).isEqualTo(new Refused());
        assertThat(signIn.again(READER, user.id())).isEmpty();
    }

    @Test
    void looks_at_no_password_after_ten_failures_for_a_username_until_a_quarter_of_an_hour_has_gone() {
        for (int i = 0; i < SignInThrottle.PER_USER; i++) {
            assertThat(attempt(user.username(), "wrong")).isEqualTo(new Refused());
        }
        assertThat(attempt(user.username(), PASSWORD))
                .isEqualTo(new TooMany(clock.instant().plus(SignInThrottle.WINDOW)));
        clock.forward(SignInThrottle.WINDOW);
        assertThat(attempt(user.username(), PASSWORD)).isEqualTo(new SignedIn(user));
    }

    @Test
    void lets_no_more_guesses_through_when_they_come_all_at_once() throws Exception {
        List<Callable<SignInResult>> guesses =
                Collections.nCopies(3 * SignInThrottle.PER_USER, () -> attempt(user.username(), "wrong"));
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            int looked = 0;
            for (Future<SignInResult> guess : threads.invokeAll(guesses)) {
                looked += guess.get() instanceof Refused ? 1 : 0;
            }
            assertThat(looked).isEqualTo(SignInThrottle.PER_USER);
        }
    }

    @Test
    void only_the_new_password_counts_after_a_reset_and_sessions_of_the_old_one_are_known() {
        Optional<String> before = signIn.passwordMark(READER, user.id());
        assertThat(before).isPresent().isEqualTo(signIn.passwordMark(READER, user.id()));

        users.resetPassword(JOB, user.id(), "sju blå pærer");

        assertThat(attempt(user.username(), PASSWORD)).isEqualTo(new Refused());
        assertThat(attempt(user.username(), "sju blå pærer")).isEqualTo(new SignedIn(user));
        assertThat(signIn.passwordMark(READER, user.id())).isPresent().isNotEqualTo(before);
    }

    @Test
    void counts_for_unknown_users_as_for_known_ones() {
        for (int i = 0; i < SignInThrottle.PER_USER; i++) {
            attempt("nobody-at-all", "wrong");
        }
        assertThat(attempt("nobody-at-all", "wrong")).isInstanceOf(TooMany.class);
    }

    @Test
    void a_full_address_tells_guesses_to_wait_and_still_lets_in_whoever_knows_the_password() {
        fillTheAddress();
        assertThat(attempt("one-more", "wrong")).isInstanceOf(TooMany.class);
        assertThat(attempt(user.username(), "wrong")).isInstanceOf(TooMany.class);
        assertThat(attempt(user.username(), PASSWORD)).isEqualTo(new SignedIn(user));
    }

    @Test
    void a_full_address_does_not_hide_guesses_from_the_count_of_the_username() {
        fillTheAddress();
        for (int i = 0; i < SignInThrottle.PER_USER; i++) {
            assertThat(attempt(user.username(), "wrong")).isInstanceOf(TooMany.class);
        }
        assertThat(attempt(user.username(), PASSWORD)).isInstanceOf(TooMany.class);
    }

    @Test
    void many_who_come_in_at_once_with_the_right_password_are_not_in_each_others_way() throws Exception {
        List<Callable<SignInResult>> colleagues = Collections.nCopies(48, () -> attempt(user.username(), PASSWORD));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 12; round++) {
                for (Future<SignInResult> colleague : threads.invokeAll(colleagues)) {
                    assertThat(colleague.get()).isEqualTo(new SignedIn(user));
                }
            }
        }
        assertThat(attempt(user.username(), "wrong")).isEqualTo(new Refused());
    }

    @Test
    void refuses_a_username_no_database_could_hold() {
        assertThat(attempt("kari\0", PASSWORD)).isEqualTo(new Refused());
    }

    private void fillTheAddress() {
        for (int i = 0; i < SignInThrottle.PER_ADDRESS; i++) {
            assertThat(attempt("guess" + i, "wrong")).isEqualTo(new Refused());
        }
    }

    @Test
    void forgets_the_failures_of_a_username_when_the_password_comes_right() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < SignInThrottle.PER_USER - 1; i++) {
                attempt(user.username(), "wrong");
            }
            assertThat(attempt(user.username(), PASSWORD)).isEqualTo(new SignedIn(user));
        }
    }

    private SignInResult attempt(String username, String password) {
        return signIn.withPassword(READER, username, password, address);
    }
}
