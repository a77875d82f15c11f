package no.opptrapp.ui.app.demo;

import java.util.Arrays;
import java.util.Set;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.access.UserDraft;
import no.opptrapp.core.text.Language;

/** The users that everybody may know. */
enum DemonstrationUser {
    PLAN4601("Planlegger i Bergen", Role.MANAGER, "4601"),
    FYLKE46("Fylkeskoordinator i Vestland", Role.COORDINATOR, "46"),
    NASJONAL("Nasjonalt team", Role.NATIONAL, "NO"),
    /** Made last: when this one is there, so is everything else. */
    ADMIN("Systemeier", Role.OWNER, "NO");

    static final String PASSWORD = "opptrapp";

    private final String displayName;
    private final Role role;
    private final String area;

    DemonstrationUser(String displayName, Role role, String area) {
        this.displayName = displayName;
        this.role = role;
        this.area = area;
    }

    String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    UserDraft draft() {
        return new UserDraft(username(), displayName, role, Set.of(area), Language.NB);
    }

    static boolean isOne(String username) {
        return Arrays.stream(values()).anyMatch(user -> user.username().equals(username));
    }
}
