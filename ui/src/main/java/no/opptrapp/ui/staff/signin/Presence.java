package no.opptrapp.ui.staff.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
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
 * Sees to it that whoever sits in a session may still be here: a user whose access is closed, or whose password is no
 * longer the one they came in with, is put out, and one whose role or areas changed goes on with the new ones, within
 * half a minute.
 */
@Singleton
class Presence {

    private static final Duration TRUSTED = Duration.ofSeconds(30);
    private static final String LOOKED = Presence.class.getName();
    private static final String PASSWORD = LOOKED + ".password";

    private final SignIn signIn;
    private final Clock clock;

    Presence(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Begins the session of somebody who has just signed in, under a new id, so that one planted before is worthless. */
    void enter(HttpServletRequest request, Actor actor) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(PASSWORD, mark(actor));
        Visitors.remember(session, actor);
    }

    private String mark(Actor actor) {
        return signIn.passwordMark(Actor.reader(Language.NB), actor.id()).orElse("");
    }

    /** The person of the session as they are now; empty when nobody has signed in, or may no longer be. */
    Optional<Actor> of(@Nullable HttpSession session) {
        Optional<Actor> actor = Visitors.in(session);
        if (session == null || actor.isEmpty() || isFresh(session)) {
            return actor;
        }
        Optional<User> user =
                signIn.again(Actor.reader(Language.NB), actor.get().id());
        if (user.isEmpty() || !mark(actor.get()).equals(session.getAttribute(PASSWORD))) {
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
