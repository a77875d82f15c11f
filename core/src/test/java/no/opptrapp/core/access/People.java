package no.opptrapp.core.access;

import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.text.Language;

/** Actors that tests need: one of each kind, and users made on the way. */
public final class People {

    public static final Actor JOB = Actor.job("test");
    public static final Actor READER = Actor.reader(Language.NB);

    private People() {}

    public static Actor manager(String... areas) {
        return actor(Role.MANAGER, areas);
    }

    public static Actor coordinator(String... counties) {
        return actor(Role.COORDINATOR, counties);
    }

    public static Actor national() {
        return actor(Role.NATIONAL, "NO");
    }

    public static Actor owner() {
        return actor(Role.OWNER, "NO");
    }

    private static Actor actor(Role role, String... areas) {
        String name = role + " of " + String.join(" and ", areas);
        return new Actor(UUID.nameUUIDFromBytes(name.getBytes()), name, role, Set.of(areas), Language.NB);
    }

    static UserDraft draft(String username, Role role, String... areas) {
        return new UserDraft(username, "Name of " + username, role, Set.of(areas), Language.NB);
    }
}
