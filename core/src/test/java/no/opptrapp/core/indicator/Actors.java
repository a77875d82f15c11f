package no.opptrapp.core.indicator;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;

/** The people in the tests of indicators. */
final class Actors {

    static final Actor NATIONAL = actor("nasjonal", Role.NATIONAL, "NO");
    static final Actor VESTLAND = actor("fylke46", Role.COORDINATOR, "46");
    static final Actor BERGEN = actor("plan4601", Role.MANAGER, "4601");
    static final Actor READER = Actor.reader(Language.NB);

    private Actors() {}

    private static Actor actor(String name, Role role, String area) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return new Actor(id, name, role, Set.of(area), Language.NB);
    }
}
