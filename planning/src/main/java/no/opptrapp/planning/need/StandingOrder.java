package no.opptrapp.planning.need;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;

/**
 * The needs of a query in the order they had when it was asked, for whoever goes through all of them in parts: a need that
 * becomes graver or milder meanwhile is neither passed over nor given twice.
 */
@Singleton
public class StandingOrder {

    private final NeedRepository needs;
    private final NeedAreas areas;
    private final NeedInheritance inheritance;

    StandingOrder(NeedRepository needs, NeedAreas areas, NeedInheritance inheritance) {
        this.needs = needs;
        this.areas = areas;
        this.inheritance = inheritance;
    }

    /**
     * The ids of all needs that are asked for, in the order asked for.
     *
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<UUID> of(Actor actor, NeedQuery query) {
        return needs.ids(query, areas.reach(actor, query).all());
    }

    /**
     * Some of them as they stand now, in the order of their ids here; what the actor may not read any more is left out.
     *
     * @throws NotInScope when the area is outside the actor's scope
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL})
    @Transactional(readOnly = true)
    public List<ListedNeed> part(Actor actor, NeedQuery query, List<UUID> ids) {
        Map<UUID, Need> found = needs.byIds(ids).stream().collect(Collectors.toMap(Need::id, Function.identity()));
        return inheritance.listed(
                ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList(), areas.reach(actor, query));
    }
}
