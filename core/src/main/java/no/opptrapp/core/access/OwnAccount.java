package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.access.UserChange.Done;
import no.opptrapp.core.access.UserChange.Refused;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;

/** What people change about themselves. */
@Singleton
public class OwnAccount {

    private final UserRepository users;
    private final Passwords passwords;
    private final Audit audit;

    OwnAccount(UserRepository users, Passwords passwords, Audit audit) {
        this.users = users;
        this.passwords = passwords;
        this.audit = audit;
    }

    /** Chooses the language of everything the user sees, from now on and at the next sign-in. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional
    public User read(Actor actor, Language language) {
        User before = self(actor);
        if (before.language() == language) {
            return before;
        }
        User after = users.change(before.reading(language));
        audit.record(
                actor,
                AuditedChange.changed(
                        "user.language_chosen", before.id().toString(), Users.facts(before), Users.facts(after)));
        return after;
    }

    /** The user as they are now. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional(readOnly = true)
    public User see(Actor actor) {
        return self(actor);
    }

    /** Says where the program may write to, and whether to remind. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional
    public UserChange reachAt(Actor actor, Contact contact) {
        User before = self(actor);
        List<Text> faults = UserPolicy.faults(contact);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        if (before.contact().equals(contact)) {
            return new Done(before);
        }
        User after = users.change(before.reached(contact));
        audit.record(
                actor,
                AuditedChange.changed(
                        "user.contact_changed", before.id().toString(), Users.facts(before), Users.facts(after)));
        return new Done(after);
    }

    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    @Transactional
    public UserChange changePassword(Actor actor, String old, String password) {
        User user = self(actor);
        boolean right = users.passwordHash(user.id())
                .filter(hash -> passwords.matches(old, hash))
                .isPresent();
        List<Text> faults = right
                ? UserPolicy.passwordFaults(user.username(), password)
                : List.of(Text.of("access.password.wrong"));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        users.setPasswordHash(user.id(), passwords.hash(password));
        audit.record(
                actor, AuditedChange.made("user.password_changed", user.id().toString(), Map.of()));
        return new Done(user);
    }

    private User self(Actor actor) {
        return users.byId(actor.id()).orElseThrow(() -> new NotInScope("user " + actor.id()));
    }
}
