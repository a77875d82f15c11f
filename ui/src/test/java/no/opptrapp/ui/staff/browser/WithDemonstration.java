package no.opptrapp.ui.staff.browser;

import io.micronaut.context.ApplicationContext;
import java.time.Instant;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.database.Preparation;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.ui.app.demo.Demonstration;

/** The database as somebody has it who tries the program: what is shipped, and the demonstration. */
public final class WithDemonstration implements Preparation {

    /** The demonstration has values until 2023, and nothing is reported for years that have not come. */
    private static final Instant LOADED = Instant.parse("2026-11-20T11:00:00Z");

    /** Whatever a test does comes after it: ids are in the order of time, and the clock stands still. */
    static final Instant NOW = LOADED.plusSeconds(60);

    public WithDemonstration() {}

    @Override
    public void prepare(ApplicationContext beans) {
        beans.getBean(SettableClock.class).set(LOADED);
        beans.getBean(Questionnaires.class).loadShipped(Actor.job("test"));
        beans.getBean(Demonstration.class).load();
    }
}
