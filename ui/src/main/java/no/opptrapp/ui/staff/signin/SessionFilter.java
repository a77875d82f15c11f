package no.opptrapp.ui.staff.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.ui.staff.door.At;

/**
 * Stands before everything on the staff door. Whoever has not signed in is led to the sign-in page before any of
 * Vaadin is sent; whoever has is known to the rest as the request's principal.
 */
@Singleton
@At("/*")
public final class SessionFilter implements Filter {

    /** What anybody may fetch: the pages before the door, and the files they are made of. */
    private static final List<String> BEFORE_THE_DOOR = List.of(
            SignInServlet.PATH,
            SignOutServlet.PATH,
            SetUpServlet.PATH,
            LanguageServlet.PATH,
            "/health",
            "/assets",
            "/lumo",
            "/VAADIN");

    /** Vaadin starts by a script within its page and evaluates what its server sends; all of it from here alone. */
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'self'";

    private final Presence presence;

    SessionFilter(Presence presence) {
        this.presence = presence;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        headers(response);
        Optional<Actor> actor = presence.of(request.getSession(false));
        if (actor.isPresent()) {
            chain.doFilter(new SignedInRequest(request, actor.get()), response);
        } else if (isBeforeTheDoor(request.getServletPath() + pathInfo(request)) || isCallOfOpenPage(request)) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", SignInServlet.PATH + "?to=" + Page.encoded(target(request)));
        }
    }

    private static void headers(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY);
    }

    private static boolean isBeforeTheDoor(String path) {
        return BEFORE_THE_DOOR.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    /**
     * A page that was open when the session ran out calls Vaadin, which answers that the session is over and makes the
     * page load again; that load then comes here.
     */
    private static boolean isCallOfOpenPage(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) || request.getParameter("v-r") != null;
    }

    private static String target(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String pathInfo(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo();
    }
}
