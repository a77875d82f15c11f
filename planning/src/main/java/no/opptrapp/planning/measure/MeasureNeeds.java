package no.opptrapp.planning.measure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.area.PlanningAreas;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedService;
import org.jspecify.annotations.Nullable;

/** What measures mean for the needs they are linked to: which may be linked, and which are planned against. */
@Singleton
class MeasureNeeds {

    private final NeedService needs;
    private final FollowQueue queue;
    private final PlanningAreas areas;

    MeasureNeeds(NeedService needs, FollowQueue queue, PlanningAreas areas) {
        this.needs = needs;
        this.queue = queue;
        this.areas = areas;
    }

    /**
     * Which of the needs that are newly linked cannot be: they are not there, are inherited and not yet taken over, belong
     * somewhere else, or are over although something is still to be done.
     *
     * @param before the measure as it is; null when it is new
     */
    List<FieldFault> faults(Actor actor, String area, MeasureDraft draft, @Nullable MeasureDraft before) {
        Set<UUID> added = new HashSet<>(draft.links().needs());
        if (before != null) {
            added.removeAll(before.links().needs());
        }
        if (added.isEmpty()) {
            return List.of();
        }
        Map<UUID, Need> found =
                needs.find(actor, added).stream().collect(Collectors.toMap(Need::id, Function.identity()));
        List<FieldFault> faults = new ArrayList<>();
        for (UUID id : added) {
            Need need = found.get(id);
            if (need == null) {
                faults.add(fault(id, Text.of("measure.fault.need", id.toString())));
            } else if (!areas.covers(actor, need.area())) {
                faults.add(fault(id, Text.of("measure.fault.need_inherited", need.title())));
            } else if (!areas.related(area, need.area())) {
                faults.add(fault(id, Text.of("measure.fault.need_elsewhere", need.title())));
            } else if (!need.state().isOpen() && !isOver(draft.status())) {
                faults.add(fault(id, Text.of("measure.fault.need_over", need.title())));
            }
        }
        return faults;
    }

    /** What is done or stopped may tell of a need that is over: it may be what relieved it. */
    private static boolean isOver(MeasureStatus status) {
        return status == MeasureStatus.DONE || status == MeasureStatus.STOPPED;
    }

    private static FieldFault fault(UUID id, Text message) {
        return new FieldFault(MeasureField.NEED_IDS, id.toString(), message);
    }

    /** What those of these needs are called that the actor may read, in Norwegian, as the trail is written. */
    Map<UUID, String> titles(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : needs.find(actor, Set.copyOf(ids)).stream()
                        .collect(Collectors.toMap(
                                Need::id, need -> Texts.in(Language.NB).say(need.title())));
    }

    /**
     * Brings needs whose links or measures changed up to it. Those of wider areas, which the actor may not change, the
     * program brings up once this is stored.
     */
    void follow(Actor actor, Collection<UUID> touched) {
        if (touched.isEmpty()) {
            return;
        }
        Map<Boolean, Set<UUID>> byScope = needs.find(actor, Set.copyOf(touched)).stream()
                .collect(Collectors.partitioningBy(
                        need -> areas.covers(actor, need.area()), Collectors.mapping(Need::id, Collectors.toSet())));
        Set<UUID> own = byScope.getOrDefault(true, Set.of());
        needs.follow(actor, own);
        Set<UUID> others = new HashSet<>(touched);
        others.removeAll(own);
        queue.add(others);
    }
}
