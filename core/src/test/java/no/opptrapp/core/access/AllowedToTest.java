package no.opptrapp.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import no.opptrapp.core.database.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class AllowedToTest {

    private final Outer outer;

    AllowedToTest(Outer outer) {
        this.outer = outer;
    }

    /** Bergen was 1201 before 2020. */
    @Test
    void lets_the_named_role_in_with_its_scope_through_border_changes_and_the_job_and_nobody_else() {
        assertThat(outer.told(People.manager("4601"))).isEqualTo("MANAGER 1201+4601");
        assertThat(outer.told(People.JOB)).isEqualTo("JOB NO");
        assertThatThrownBy(() -> outer.told(People.READER)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> outer.told(People.national())).isInstanceOf(Forbidden.class);
    }

    @Test
    void keeps_the_actor_through_calls_within_calls() {
        assertThat(outer.passedOn(People.manager("4601"), People.manager("4601")))
                .isEqualTo("MANAGER 1201+4601");
    }

    @Test
    void refuses_another_actor_within_the_same_transaction() {
        assertThatThrownBy(() -> outer.passedOn(People.manager("4601"), People.JOB))
                .hasMessageContaining("belongs to");
    }

    @Test
    void lets_go_of_the_actor_afterwards() {
        outer.told(People.manager("4601"));
        assertThat(BoundActor.current()).isEmpty();
    }

    @Singleton
    static class Outer {

        private final Inner inner;

        Outer(Inner inner) {
            this.inner = inner;
        }

        @AllowedTo({Role.MANAGER})
        @Transactional(readOnly = true)
        public String told(Actor actor) {
            return inner.told(actor);
        }

        @AllowedTo({Role.MANAGER})
        @Transactional
        public String passedOn(Actor actor, Actor next) {
            inner.told(actor);
            return inner.told(next);
        }
    }

    @Singleton
    static class Inner {

        private final JdbcOperations jdbc;

        Inner(JdbcOperations jdbc) {
            this.jdbc = jdbc;
        }

        @AllowedTo({Role.MANAGER})
        @Transactional
        public String told(Actor actor) {
            return jdbc.prepareStatement(
                    "select core.actor_role() || ' ' || array_to_string(core.actor_areas(), '+')", statement -> {
                        var row = statement.executeQuery();
                        row.next();
                        return row.getString(1);
                    });
        }
    }
}
