package no.opptrapp.core.access;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.opptrapp.core.access.SignInResult.Refused;
import no.opptrapp.core.access.SignInResult.SignedIn;
import no.opptrapp.core.access.SignInResult.TooMany;

/**
 * From a password or a key to the user or actor. The check runs as a job of its own, because whoever signs in may not
 * yet see any user.
 */
@Singleton
public class SignIn {

    private static final Actor DESK = Actor.job("sign-in");

    private final CredentialCheck check;
    private final SignInThrottle throttle;
    private final Passwords passwords;
    private final Clock clock;

    SignIn(CredentialCheck check, SignInThrottle throttle, Passwords passwords, Clock clock) {
        this.check = check;
        this.throttle = throttle;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * Checks a password. Failed attempts count per username and per address, for all instances together. An address
     * with too many does not keep out whoever knows the password of a username that has few.
     *
     * @param address where the attempt comes from, as the door sees it
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public SignInResult withPassword(Actor caller, String username, String password, String address) {
        String name = username.strip().toLowerCase(Locale.ROOT);
        Optional<Instant> shut = throttle.shut(DESK, name);
        if (shut.isPresent()) {
            return new TooMany(shut.get());
        }
        Optional<CredentialCheck.Candidate> candidate = candidate(name);
        boolean matches = candidate
                .map(found -> passwords.matches(password, found.hash()))
                .orElseGet(() -> passwords.matchesNobody(password));
        return settle(
                candidate.map(CredentialCheck.Candidate::user).filter(user -> matches && user.active()), name, address);
    }

    private Optional<CredentialCheck.Candidate> candidate(String name) {
        // The database takes no such letter, and nobody has it in their name.
        return name.indexOf('\0') < 0 ? check.byUsername(DESK, name) : Optional.empty();
    }

    private SignInResult settle(Optional<User> known, String name, String address) {
        if (known.isPresent()) {
            Optional<Instant> until = throttle.right(DESK, name);
            return until.isPresent() ? new TooMany(until.get()) : new SignedIn(known.get());
        }
        throttle.tidy(DESK);
        Optional<Instant> until = throttle.wrong(DESK, name, address);
        return until.isPresent() ? new TooMany(until.get()) : new Refused();
    }

    /** The actor of an API key; empty when it is unknown or revoked, or its text is no key at all. */
    @AllowedTo({Role.READER})
    public Optional<Actor> withKey(Actor caller, String secret) {
        return check.byKey(DESK, Secrets.hash(secret), clock.instant());
    }

    /** The user of a running session as they are now; empty when deactivated since. */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Optional<User> again(Actor caller, UUID user) {
        return check.byId(DESK, user).filter(User::active);
    }

    /**
     * A mark of the user's password as it is now: it changes with the password and tells nothing about it. A session
     * that was begun with another password is over. Empty when there is no such user or password.
     */
    @AllowedTo({Role.READER, Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER})
    public Optional<String> passwordMark(Actor caller, UUID user) {
        return check.passwordHash(DESK, user).map(hash -> HexFormat.of().formatHex(Secrets.hash("mark " + hash)));
    }
}
