package no.opptrapp.planning.continuity;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntPredicate;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.planning.continuity.stress.Draws;
import no.opptrapp.planning.continuity.stress.Spread;

/** Tries plans out. Only within the actor's scope; no transaction is open while it reckons. */
@Singleton
public class ContinuityStress {

    private final ContinuityPlans plans;

    ContinuityStress(ContinuityPlans plans) {
        this.plans = plans;
    }

    /**
     * What happens to an area's functions at an absence.
     *
     * @param absence 0 to 1, with at most four decimals
     * @throws NotInScope when there is no plan, or the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public StressSheet at(Actor actor, String area, BigDecimal absence) {
        return StressSheet.of(plan(actor, area), absence);
    }

    /**
     * How far chance can carry it: who is away is drawn a thousand times.
     *
     * @param absence probability that a person is away, 0 to 1
     * @throws NotInScope when there is no plan, or the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Spread spread(Actor actor, String area, BigDecimal absence) {
        return Draws.of(plan(actor, area).staffed(), absence);
    }

    /**
     * The same for somebody who watches and may lose interest.
     *
     * @param goOn told now and then how many of {@link Draws#NUMBER} draws are done; whether to draw on
     * @return empty when it was not to go on
     * @throws NotInScope when there is no plan, or the area is unknown or outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public Optional<Spread> spread(Actor actor, String area, BigDecimal absence, IntPredicate goOn) {
        return Draws.of(plan(actor, area).staffed(), absence, goOn);
    }

    private ContinuityPlan plan(Actor actor, String area) {
        return plans.find(actor, area)
                .filter(plan -> !plan.functions().isEmpty())
                .orElseThrow(() -> new NotInScope("continuity plan of " + area));
    }
}
