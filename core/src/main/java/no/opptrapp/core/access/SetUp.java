package no.opptrapp.core.access;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The way in when there is no user yet: a link, valid once and for one hour, that makes the first system owner. */
@Singleton
public class SetUp {

    public static final Duration VALID = Duration.ofHours(1);

    private static final Actor DESK = Actor.job("set-up");

    private final FirstOwner first;
    private final SetUpLinks links;
    private final UserRepository users;
    private final Clock clock;

    SetUp(FirstOwner first, SetUpLinks links, UserRepository users, Clock clock) {
        this.first = first;
        this.links = links;
        this.users = users;
        this.clock = clock;
    }

    /**
     * Makes a link's token, and every earlier one invalid.
     *
     * @return the token to put in the link; empty when there is an active system owner already
     */
    @AllowedTo({})
    @Transactional
    public Optional<String> open(Actor job) {
        if (users.countActive(Role.OWNER) > 0) {
            return Optional.empty();
        }
        String token = Secrets.next();
        links.replaceAll(Secrets.hash(token), clock.instant().plus(VALID));
        return Optional.of(token);
    }

    /** Whether the token would be accepted now, so that a page need not ask for a name in vain. */
    @AllowedTo({Role.READER})
    public boolean accepts(Actor reader, String token) {
        return first.accepts(DESK, token);
    }

    /** Makes the first system owner; empty when the token is unknown, used or too old. */
    @AllowedTo({Role.READER})
    public Optional<UserChange> use(Actor reader, String token, String username, String displayName, String password) {
        UserDraft draft = new UserDraft(username, displayName, Role.OWNER, Set.of("NO"), reader.language());
        return first.make(DESK, token, draft, password);
    }
}
