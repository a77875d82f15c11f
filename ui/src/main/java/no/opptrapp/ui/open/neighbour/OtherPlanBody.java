package no.opptrapp.ui.open.neighbour;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import no.opptrapp.planning.neighbour.NeighbourDraft;
import no.opptrapp.planning.neighbour.NeighbourPlan;
import no.opptrapp.ui.open.request.Asked;
import org.jspecify.annotations.Nullable;

/**
 * Another plan of an area as it goes out.
 *
 * @param from the first year it is for
 * @param to the last year it is for
 * @param reference an address, or how the archive names it; may be empty
 */
@Serdeable
record OtherPlanBody(
        String id,
        String area,
        int version,
        String name,
        String kind,
        @Nullable Integer from,
        @Nullable Integer to,
        String reference,
        boolean madeUp,
        Instant changedAt,
        String changedBy) {

    static OtherPlanBody of(NeighbourPlan plan) {
        NeighbourDraft facts = plan.facts();
        return new OtherPlanBody(
                plan.id().toString(),
                plan.area(),
                plan.version(),
                facts.name(),
                Asked.written(facts.kind()),
                facts.from(),
                facts.to(),
                facts.reference(),
                plan.madeUp(),
                plan.changedAt(),
                plan.changedBy());
    }
}
