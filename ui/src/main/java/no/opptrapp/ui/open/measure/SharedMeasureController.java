package no.opptrapp.ui.open.measure;

import static no.opptrapp.core.access.Role.COORDINATOR;
import static no.opptrapp.core.access.Role.MANAGER;
import static no.opptrapp.core.access.Role.NATIONAL;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.planning.followup.EffectService;
import no.opptrapp.planning.followup.LikeMeasure;
import no.opptrapp.planning.followup.Likeness;
import no.opptrapp.planning.followup.OthersMeasures;
import no.opptrapp.planning.followup.SharedEffect;
import no.opptrapp.planning.measure.SharedMeasures;
import no.opptrapp.ui.open.door.Admits;
import no.opptrapp.ui.open.request.Slice;
import no.opptrapp.ui.open.request.Window;

/** {@code /api/v1/measures/shared}: what municipalities share with the others, and what it changed. */
@Controller("/api/v1/measures/shared")
final class SharedMeasureController {

    private final SharedMeasures shared;
    private final OthersMeasures others;
    private final EffectService effects;

    SharedMeasureController(SharedMeasures shared, OthersMeasures others, EffectService effects) {
        this.shared = shared;
        this.others = others;
        this.effects = effects;
    }

    /** With {@code ?need=} those against the same need come first, then those of its plan area and target group. */
    @Get
    @Admits({MANAGER, COORDINATOR, NATIONAL})
    Slice<SharedMeasureView> list(Actor actor, HttpRequest<?> request) {
        Optional<UUID> need = request.getParameters()
                .getFirst("need")
                .map(asked -> MeasureRequest.uuid(asked).orElseThrow(() -> new NotInScope("need " + asked)));
        List<LikeMeasure> all = need.map(id -> others.near(actor, id))
                .orElseGet(() -> shared.all(actor).stream()
                        .map(measure -> new LikeMeasure(measure, Likeness.OTHER))
                        .toList());
        Slice<LikeMeasure> part =
                Slice.of(all, Window.of(request), each -> each.measure().id().toString(), Function.identity());
        Map<UUID, SharedEffect> told = effects.shared(
                actor, part.items().stream().map(LikeMeasure::measure).toList());
        return new Slice<>(
                part.items().stream()
                        .map(each -> SharedMeasureView.of(
                                each, need.isPresent(), told.get(each.measure().id()), actor.language()))
                        .toList(),
                part.next());
    }
}
