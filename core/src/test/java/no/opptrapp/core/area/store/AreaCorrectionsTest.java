package no.opptrapp.core.area.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.area.AreaCorrection;
import no.opptrapp.core.area.AreaCorrections;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Areas;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AreaCorrectionsTest {

    private static final Actor JOB = Actor.job("test");

    @Test
    @Timeout(120)
    void other_instances_have_what_was_put_right_after_a_while_and_a_start_leaves_it() {
        try (TestDatabase database = TestDatabase.create();
                ApplicationContext one = ApplicationContext.run(database.properties(), "test");
                ApplicationContext two = ApplicationContext.run(database.properties(), "test")) {
            Areas here = one.getBean(Areas.class);
            Areas there = two.getBean(Areas.class);
            assertThat(name(there.register())).isEqualTo("Bergen");
            String before = here.register().version();

            one.getBean(AreaCorrections.class)
                    .correct(JOB, List.of(new AreaCorrection(Borders.B2024, "4601", "Bjørgvin", null)));
            assertThat(name(here.register())).isEqualTo("Bjørgvin");
            assertThat(here.register().version()).isGreaterThan(before);
            assertThat(name(there.register())).isEqualTo("Bergen");

            two.getBean(SettableClock.class).forward(Duration.ofMinutes(2));
            AreaRegister known = there.register();
            while (there.register() == known) {
                Thread.onSpinWait();
            }
            assertThat(name(there.register())).isEqualTo("Bjørgvin");
            try (ApplicationContext later = ApplicationContext.run(database.properties(), "test")) {
                assertThat(name(later.getBean(Areas.class).register())).isEqualTo("Bjørgvin");
            }
        }
    }

    private static String name(AreaRegister register) {
        return ((no.opptrapp.core.area.Municipality)
                        register.find(Borders.B2024, "4601").orElseThrow())
                .title();
    }
}
