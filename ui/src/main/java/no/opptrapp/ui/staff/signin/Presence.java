package no.opptrapp.ui.staff.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.SignIn;
import no.opptrapp.core.access.User;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that whoever sits in a session may still be here: a user whose access is closed is put out, and one whose
 * role or areas changed goes on with the new ones, within half a minute.
 */
@Singleton
class Presence {

    private static final Duration TRUSTED = Duration.ofSeconds(30);
    private static final String LOOKED = Presence.class.getName();

    private final SignIn signIn;
    private final Clock clock;

    Presence(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** The person of the session as they are now; empty when nobody has signed in, or may no longer be. */
    Optional<Actor> of(@Nullable HttpSession session) {
        Optional<Actor> actor = Visitors.in(session);
        if (session == null || actor.isEmpty() || isFresh(session)) {
            return actor;
        }
        Optional<User> user =
                signIn.again(Actor.reader(Language.NB), actor.get().id());
        if (user.isEmpty()) {
            session.invalidate();
            return Optional.empty();
        }
        Actor now = user.get().actor().reading(actor.get().language());
        Visitors.remember(session, now);
        session.setAttribute(LOOKED, clock.instant());
        return Optional.of(now);
    }

    private boolean isFresh(HttpSession session) {
        return session.getAttribute(LOOKED) instanceof Instant looked
                && looked.plus(TRUSTED).isAfter(clock.instant());
    }
}
