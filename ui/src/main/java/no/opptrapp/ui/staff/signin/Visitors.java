package no.opptrapp.ui.staff.signin;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Language;
import org.jspecify.annotations.Nullable;

/** Who visits, kept in the HTTP session from signing in to signing out; and the language of those who have not yet. */
public final class Visitors {

    private static final String ACTOR = Actor.class.getName();
    static final String LANGUAGE_COOKIE = "language";

    private Visitors() {}

    static void remember(HttpSession session, Actor actor) {
        session.setAttribute(ACTOR, actor);
    }

    /** The signed-in person of a session, if there is one. */
    public static Optional<Actor> in(@Nullable HttpSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((Actor) session.getAttribute(ACTOR));
    }

    /** The signed-in person of a session as Vaadin sees it, if there is one. */
    public static Optional<Actor> in(@Nullable WrappedSession session) {
        return session == null ? Optional.empty() : Optional.ofNullable((Actor) session.getAttribute(ACTOR));
    }

    /** Puts an actor in a session as Vaadin sees it: for tests, which have no other. */
    public static void remember(WrappedSession session, Actor actor) {
        session.setAttribute(ACTOR, actor);
    }

    /** The language to meet a request in: the person's, else what the browser remembers, else what it asks for. */
    public static Language language(HttpServletRequest request) {
        return in(request.getSession(false))
                .map(Actor::language)
                .or(() -> chosen(request))
                .orElseGet(() -> asked(request.getHeader("Accept-Language")));
    }

    /** The language somebody chose in this browser, if anybody did. */
    static Optional<Language> chosen(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(cookie -> Language.ofTag(cookie.getValue()))
                .findFirst();
    }

    /** The first language we speak among those the browser prefers; English where none of them is Norwegian. */
    private static Language asked(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.NB;
        }
        return Stream.of(header.split(","))
                .map(part -> part.split(";", -1)[0].strip().toLowerCase(java.util.Locale.ROOT))
                .filter(tag -> tag.matches("(nb|nn|no|en|da|sv)\\b.*"))
                .findFirst()
                .map(Language::ofTag)
                .orElse(Language.EN);
    }
}
