package no.opptrapp.core.access;

import static no.opptrapp.core.access.People.JOB;
import static no.opptrapp.core.access.People.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DatabaseTest
class UsersTest {

    private static final String PASSWORD = "en lang nok setning";

    private final Users users;
    private final OwnAccount own;
    private final Audit audit;
    private final SignIn signIn;
    private Actor owner;

    UsersTest(Users users, OwnAccount own, Audit audit, SignIn signIn) {
        this.users = users;
        this.own = own;
        this.audit = audit;
        this.signIn = signIn;
    }

    @BeforeEach
    void somebody_owns_the_system() {
        owner = made(JOB, "owner-" + UUID.randomUUID(), Role.OWNER, "NO").actor();
    }

    @Test
    void keeps_what_was_said_about_a_user() {
        User user = made(owner, "kari" + UUID.randomUUID(), Role.COORDINATOR, "46", "11");
        assertThat(users.one(owner, user.id())).isEqualTo(user);
        assertThat(user.scope()).containsExactlyInAnyOrder("46", "11");
        assertThat(users.all(owner)).contains(user);
    }

    @Test
    void refuses_a_second_user_of_the_same_name() {
        User user = made(owner, "per" + UUID.randomUUID(), Role.MANAGER, "4601");
        assertThat(users.create(owner, People.draft(user.username().toUpperCase(), Role.MANAGER, "4601"), PASSWORD))
                .isEqualTo(refused(Text.of("access.username.taken", user.username())));
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        UserDraft draft = new UserDraft("a b", " ", Role.NATIONAL, Set.of("4601", "Bergen"), Language.NN);
        assertThat(users.create(owner, draft, "kort"))
                .isEqualTo(refused(
                        Text.of("access.username.form"),
                        Text.of("access.name.missing"),
                        Text.of("access.scope.unknown", "Bergen"),
                        Text.of("access.scope.whole_country"),
                        Text.of("access.password.short", 12)));
    }

    @Test
    void gives_a_county_coordinator_counties_and_nothing_else() {
        assertThat(users.create(
                        owner, People.draft("fylke" + UUID.randomUUID(), Role.COORDINATOR, "46", "1103"), PASSWORD))
                .isEqualTo(refused(Text.of("access.scope.county", "1103")));
        assertThat(users.create(
                        owner, People.draft("fylke" + UUID.randomUUID(), Role.COORDINATOR, "46", "11"), PASSWORD))
                .isInstanceOf(UserChange.Done.class);
    }

    @Test
    void notes_a_chosen_language_only_where_it_is_another() {
        own.read(owner, owner.language());
        assertThat(audit.of(owner, owner.id().toString())).hasSize(1);
        own.read(owner, owner.language() == Language.NN ? Language.NB : Language.NN);
        assertThat(audit.of(owner, owner.id().toString())).hasSize(2);
    }

    @Test
    void notes_every_change_with_what_was_and_what_is() {
        User user = made(owner, "lise" + UUID.randomUUID(), Role.MANAGER, "4601");
        users.change(owner, user.id(), user.version(), People.draft(user.username(), Role.MANAGER, "4601", "4602"));
        assertThat(audit.of(owner, user.id().toString()))
                .extracting(entry -> entry.change().what(), AuditEntry::actor)
                .containsExactly(tuple("user.created", owner.id()), tuple("user.changed", owner.id()));
        AuditedChange change = audit.of(owner, user.id().toString()).getLast().change();
        assertThat(change.before()).containsEntry("scope", List.of("4601"));
        assertThat(change.after()).containsEntry("scope", List.of("4601", "4602"));
    }

    @Test
    void refuses_a_change_of_what_somebody_else_changed_meanwhile() {
        User user = made(owner, "ola" + UUID.randomUUID(), Role.MANAGER, "4601");
        users.deactivate(owner, user.id(), user.version());
        assertThatThrownBy(() -> users.activate(owner, user.id(), user.version()))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void keeps_the_last_owner() {
        users.all(owner).stream()
                .filter(user -> user.role() == Role.OWNER && !user.id().equals(owner.id()) && user.active())
                .forEach(user -> users.deactivate(owner, user.id(), user.version()));
        assertThat(users.deactivate(owner, owner.id(), 0)).isEqualTo(refused(Text.of("access.last_owner")));
        assertThat(users.change(owner, owner.id(), 0, People.draft("other", Role.NATIONAL, "NO")))
                .isEqualTo(refused(Text.of("access.last_owner")));
    }

    @Test
    void leaves_one_owner_when_two_demote_each_other_at_once() throws Exception {
        User other = made(owner, "other-" + UUID.randomUUID(), Role.OWNER, "NO");
        users.all(owner).stream()
                .filter(user -> user.role() == Role.OWNER && user.active())
                .filter(user -> !user.id().equals(owner.id()) && !user.id().equals(other.id()))
                .forEach(user -> users.deactivate(owner, user.id(), user.version()));
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 10; round++) {
                int version = users.one(JOB, owner.id()).version();
                int othersVersion = users.one(JOB, other.id()).version();
                both.invokeAll(List.of(
                        () -> users.deactivate(owner, other.id(), othersVersion),
                        () -> users.deactivate(other.actor(), owner.id(), version)));
                assertThat(users.all(JOB))
                        .filteredOn(user -> user.role() == Role.OWNER && user.active())
                        .hasSize(1);
                for (UUID id : List.of(owner.id(), other.id())) {
                    users.activate(JOB, id, users.one(JOB, id).version());
                }
            }
        }
    }

    @Test
    void makes_one_user_when_several_ask_for_the_same_name_at_once() throws Exception {
        UserDraft draft = People.draft("tvilling" + UUID.randomUUID().hashCode(), Role.MANAGER, "4601");
        Callable<UserChange> make = () -> users.create(owner, draft, PASSWORD);
        int made = 0;
        try (ExecutorService several = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<UserChange> answer : several.invokeAll(Collections.nCopies(8, make))) {
                made += answer.get() instanceof UserChange.Done ? 1 : 0;
            }
        }
        assertThat(made).isEqualTo(1);
    }

    @Test
    void lets_people_change_their_own_password_and_language_and_nothing_more() {
        User user = made(owner, "eva" + UUID.randomUUID(), Role.MANAGER, "4601");
        assertThat(own.changePassword(user.actor(), "feil", "en helt ny setning"))
                .isEqualTo(refused(Text.of("access.password.wrong")));
        own.changePassword(user.actor(), PASSWORD, "en helt ny setning");
        User reading = own.read(user.actor(), Language.NN);
        assertThat(signIn.withPassword(READER, user.username(), "en helt ny setning", "192.0.2.1"))
                .isEqualTo(new SignInResult.SignedIn(reading));
        assertThatThrownBy(() -> users.all(user.actor())).isInstanceOf(Forbidden.class);
    }

    @Test
    void lets_people_say_where_to_write_to_them_and_keeps_the_address_out_of_the_trail() {
        User user = made(owner, "tone" + UUID.randomUUID(), Role.MANAGER, "4601");
        assertThat(own.reachAt(user.actor(), new Contact("tone@kommune", true)))
                .isEqualTo(refused(Text.of("access.email.form", "tone@kommune")));
        own.reachAt(user.actor(), new Contact(" tone@kommune.no ", false));
        assertThat(own.see(user.actor()).contact()).isEqualTo(new Contact("tone@kommune.no", false));
        own.reachAt(user.actor(), new Contact("", true));
        assertThat(users.one(owner, user.id()).contact()).isEqualTo(Contact.NONE);
        assertThat(audit.of(owner, user.id().toString()))
                .extracting(entry -> entry.change().what())
                .containsExactly("user.created", "user.contact_changed", "user.contact_changed");
        assertThat(audit.of(owner, user.id().toString()).toString()).doesNotContain("tone@kommune.no");
    }

    @ParameterizedTest
    @CsvSource({
        "kari.nordmann+a@kommune.no, true",
        "k@xn--srlandet-8cb.no, true",
        "kari, false",
        "kari@kommune, false",
        "kåre@kommune.no, false",
        "kari@@kommune.no, false",
        ".kari@kommune.no, false",
        "kari@-kommune.no, false",
        "'kari@kommune.no\nBcc: x@y.no', false",
        "'Kari <kari@kommune.no>', false"
    })
    void knows_the_form_of_an_address(String text, boolean address) {
        assertThat(Contact.isAddress(text.replace("\\n", "\n"))).isEqualTo(address);
    }

    @Test
    void tells_nobody_about_users_that_do_not_exist() {
        assertThatThrownBy(() -> users.one(owner, UUID.randomUUID())).isInstanceOf(NotInScope.class);
    }

    private User made(Actor by, String username, Role role, String... areas) {
        return ((UserChange.Done) users.create(by, People.draft(username, role, areas), PASSWORD)).user();
    }

    private static UserChange.Refused refused(Text... reasons) {
        return new UserChange.Refused(List.of(reasons));
    }
}
