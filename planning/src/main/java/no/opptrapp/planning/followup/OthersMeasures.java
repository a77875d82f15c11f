package no.opptrapp.planning.followup;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;
import no.opptrapp.planning.measure.SharedMeasure;
import no.opptrapp.planning.measure.SharedMeasures;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedService;

/**
 * What others have done against a need: the measures they share. Which needs others have is within their scopes; whoever
 * shares a measure shares that it is against what a rule found. What somebody wrote down is told to nobody.
 */
@Singleton
public class OthersMeasures {

    private final SharedMeasures shared;
    private final NeedService needs;
    private final Elsewhere elsewhere;

    OthersMeasures(SharedMeasures shared, NeedService needs, Elsewhere elsewhere) {
        this.shared = shared;
        this.needs = needs;
        this.elsewhere = elsewhere;
    }

    /**
     * All that is shared, those against the same need first, then those of its plan area and target group; within each by
     * plan area and title.
     *
     * @throws NotInScope when there is no such need that the actor may read
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    public List<LikeMeasure> near(Actor actor, UUID id) {
        Need need = needs.get(actor, id).need();
        Set<UUID> same = need.rule() == null ? Set.of() : elsewhere.sharedAgainst(Elsewhere.JOB, need.key());
        return shared.all(actor).stream()
                .map(measure -> new LikeMeasure(measure, likeness(measure, need, same)))
                .sorted(Comparator.comparing(LikeMeasure::likeness))
                .toList();
    }

    private static Likeness likeness(SharedMeasure measure, Need need, Set<UUID> same) {
        if (same.contains(measure.id())) {
            return Likeness.SAME_NEED;
        }
        boolean field = measure.planArea().equals(need.planArea()) && measure.targetGroup() == need.targetGroup();
        return field ? Likeness.SAME_FIELD : Likeness.OTHER;
    }
}
