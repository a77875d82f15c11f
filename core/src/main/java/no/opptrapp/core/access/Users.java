package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.core.access.UserChange.Done;
import no.opptrapp.core.access.UserChange.Refused;
import no.opptrapp.core.clock.Ids;
import no.opptrapp.core.text.Text;

/** The system owner's work with users. Every change is audited; passwords never are. */
@Singleton
public class Users {

    private final UserRepository users;
    private final Passwords passwords;
    private final Audit audit;
    private final Ids ids;

    Users(UserRepository users, Passwords passwords, Audit audit, Ids ids) {
        this.users = users;
        this.passwords = passwords;
        this.audit = audit;
        this.ids = ids;
    }

    @AllowedTo({Role.OWNER})
    @Transactional(readOnly = true)
    public List<User> all(Actor actor) {
        return users.all();
    }

    /** @throws NotInScope when there is no such user */
    @AllowedTo({Role.OWNER})
    @Transactional(readOnly = true)
    public User one(Actor actor, UUID id) {
        return found(id);
    }

    /** Makes a user. A job, which makes the demonstration's users, may give them the short password that is told. */
    @AllowedTo({Role.OWNER})
    @Transactional
    public UserChange create(Actor actor, UserDraft draft, String password) {
        users.queue();
        List<Text> faults = new ArrayList<>(UserPolicy.faults(draft));
        if (actor.role() != Role.JOB) {
            faults.addAll(UserPolicy.passwordFaults(draft.username(), password));
        }
        if (users.byUsername(draft.username()).isPresent()) {
            faults.add(Text.of("access.username.taken", draft.username()));
        }
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        User made = users.add(new User(
                ids.next(),
                draft.username(),
                draft.displayName(),
                draft.role(),
                draft.scope(),
                draft.language(),
                draft.contact(),
                true,
                0));
        users.setPasswordHash(made.id(), passwords.hash(password));
        audit.record(actor, AuditedChange.made("user.created", made.id().toString(), facts(made)));
        return new Done(made);
    }

    /**
     * @param version the version that was read
     * @throws StaleVersion when somebody changed the user since
     */
    @AllowedTo({Role.OWNER})
    @Transactional
    public UserChange change(Actor actor, UUID id, int version, UserDraft draft) {
        users.queue();
        User before = found(id, version);
        List<Text> faults = new ArrayList<>(UserPolicy.faults(draft));
        if (users.byUsername(draft.username())
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            faults.add(Text.of("access.username.taken", draft.username()));
        }
        User after = before.with(draft);
        faults.addAll(lastOwnerFaults(before, after));
        return faults.isEmpty() ? changed(actor, "user.changed", before, after) : new Refused(faults);
    }

    /** Ends a user's access, at once and until it is given again. */
    @AllowedTo({Role.OWNER})
    @Transactional
    public UserChange deactivate(Actor actor, UUID id, int version) {
        users.queue();
        User before = found(id, version);
        User after = before.active(false);
        List<Text> faults = lastOwnerFaults(before, after);
        return faults.isEmpty() ? changed(actor, "user.deactivated", before, after) : new Refused(faults);
    }

    @AllowedTo({Role.OWNER})
    @Transactional
    public UserChange activate(Actor actor, UUID id, int version) {
        User before = found(id, version);
        return changed(actor, "user.activated", before, before.active(true));
    }

    /** Gives a user a new password, for instance because the old one is forgotten. */
    @AllowedTo({Role.OWNER})
    @Transactional
    public UserChange resetPassword(Actor actor, UUID id, String password) {
        User user = found(id);
        List<Text> faults = UserPolicy.passwordFaults(user.username(), password);
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        users.setPasswordHash(id, passwords.hash(password));
        audit.record(
                actor,
                AuditedChange.made("user.password_reset", id.toString(), Map.of())
                        .named(user.displayName()));
        return new Done(user);
    }

    private UserChange changed(Actor actor, String what, User before, User after) {
        User stored = users.change(after);
        audit.record(actor, AuditedChange.changed(what, before.id().toString(), facts(before), facts(stored)));
        return new Done(stored);
    }

    /** Without an owner nobody could let anybody in again. */
    private List<Text> lastOwnerFaults(User before, User after) {
        boolean wasOwner = before.active() && before.role() == Role.OWNER;
        boolean staysOwner = after.active() && after.role() == Role.OWNER;
        return wasOwner && !staysOwner && users.countActive(Role.OWNER) == 1
                ? List.of(Text.of("access.last_owner"))
                : List.of();
    }

    private User found(UUID id) {
        return users.byId(id).orElseThrow(() -> new NotInScope("user " + id));
    }

    private User found(UUID id, int version) {
        User user = found(id);
        if (user.version() != version) {
            throw new StaleVersion("user " + id);
        }
        return user;
    }

    /** The trail keeps everything for good, so it says whether there is an address, and never which. */
    static Map<String, Object> facts(User user) {
        return Map.of(
                "username", user.username(),
                "displayName", user.displayName(),
                "role", user.role().name(),
                "scope", user.scope().stream().sorted().toList(),
                "language", user.language().tag(),
                "active", user.active(),
                "email", user.contact().email() != null,
                "reminders", user.contact().reminders());
    }
}
