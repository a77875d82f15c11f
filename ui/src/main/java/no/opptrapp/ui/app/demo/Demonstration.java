package no.opptrapp.ui.app.demo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.User;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.access.Users;
import no.opptrapp.ui.staff.signin.KnownPasswords;

/**
 * Loads the demonstration step by step, each of them one that may be repeated: a start that was cut off is completed by
 * the next. The system owner is made last and so marks that nothing is missing; after that, what people do with the
 * demonstration is left alone.
 */
@Singleton
public class Demonstration implements KnownPasswords {

    private static final Actor JOB = Actor.job("demonstration");

    private final Users users;
    private final List<DemonstrationPart> parts;
    private volatile boolean here;

    Demonstration(Users users, List<DemonstrationPart> parts) {
        this.users = users;
        this.parts = parts;
    }

    /** Looks whether users with the known password are here, all or some. */
    public boolean look() {
        here = usernames().stream().anyMatch(DemonstrationUser::isOne);
        return here;
    }

    /** What was seen at the last look; the start looks once. */
    @Override
    public boolean areHere() {
        return here;
    }

    /** Loads what is missing; nothing at all where other people have moved in already. */
    public void load() {
        Set<String> there = usernames();
        boolean inhabited = there.stream().anyMatch(name -> !DemonstrationUser.isOne(name));
        if (inhabited || there.contains(DemonstrationUser.ADMIN.username())) {
            return;
        }
        parts.forEach(part -> part.load(JOB));
        for (DemonstrationUser user : DemonstrationUser.values()) {
            if (!there.contains(user.username())) {
                make(user);
            }
        }
    }

    private void make(DemonstrationUser user) {
        if (users.create(JOB, user.draft(), DemonstrationUser.PASSWORD) instanceof UserChange.Refused refused) {
            throw new IllegalStateException("The demonstration's user " + user + " was refused: " + refused.reasons());
        }
    }

    private Set<String> usernames() {
        return users.all(JOB).stream().map(User::username).collect(Collectors.toSet());
    }
}
