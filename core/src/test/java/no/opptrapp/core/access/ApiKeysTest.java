package no.opptrapp.core.access;

import static no.opptrapp.core.access.People.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import no.opptrapp.core.access.ApiKeys.Issue.Issued;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.text.Language;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ApiKeysTest {

    private final ApiKeys keys;
    private final SignIn signIn;

    ApiKeysTest(ApiKeys keys, SignIn signIn) {
        this.keys = keys;
        this.signIn = signIn;
    }

    @Test
    void a_key_acts_with_its_role_in_its_scope() {
        Issued issued = issue("Results to the data warehouse");
        assertThat(signIn.withKey(READER, issued.secret()))
                .contains(new Actor(
                        issued.key().id(),
                        "Results to the data warehouse",
                        Role.COORDINATOR,
                        Set.of("46"),
                        Language.EN));
    }

    @Test
    void a_revoked_key_opens_nothing() {
        Issued issued = issue("Short-lived");
        keys.revoke(People.owner(), issued.key().id());
        assertThat(signIn.withKey(READER, issued.secret())).isEmpty();
    }

    @Test
    void an_unknown_key_opens_nothing() {
        assertThat(signIn.withKey(READER, "opptrapp_" + Secrets.next())).isEmpty();
        assertThat(signIn.withKey(READER, "")).isEmpty();
    }

    @Test
    void the_secret_itself_stands_nowhere_in_the_database(TestDatabase database) throws SQLException {
        Issued issued = issue("Secret");
        try (Connection connection = database.asOwner();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select k::text from core.api_key k union all"
                                + " select a::text from core.audit_entry a")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).doesNotContain(issued.secret().substring(9));
            }
        }
        assertThat(keys.all(People.owner())).contains(issued.key());
    }

    @Test
    void only_the_system_owner_makes_keys() {
        assertThatThrownBy(() -> keys.issue(People.national(), "x", Role.NATIONAL, Set.of("NO"), Language.NB))
                .isInstanceOf(Forbidden.class);
    }

    private Issued issue(String name) {
        return (Issued) keys.issue(People.owner(), name, Role.COORDINATOR, Set.of("46"), Language.EN);
    }
}
