package no.opptrapp.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void accepts_the_password_and_no_other() {
        String hash = passwords.hash("blåbær og fløte");
        assertThat(passwords.matches("blåbær og fløte", hash)).isTrue();
        assertThat(passwords.matches("blabaer og flote", hash)).isFalse();
    }

    @Test
    void gives_the_same_password_another_hash_each_time_in_the_usual_form() {
        assertThat(passwords.hash("blåbær og fløte"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(passwords.hash("blåbær og fløte"));
    }

    @Test
    void agrees_with_the_reference_implementation_at_other_costs() {
        // echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32, from the reference implementation's own tests
        assertThat(passwords.matches(
                        "password",
                        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ" + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"))
                .isTrue();
    }

    @Test
    void matches_nobody_whatever_is_tried() {
        assertThat(passwords.matchesNobody("anything")).isFalse();
    }

    @Test
    void refuses_to_read_a_hash_of_another_kind() {
        assertThatThrownBy(() -> passwords.matches("x", "$2b$10$abc")).isInstanceOf(IllegalStateException.class);
    }
}
