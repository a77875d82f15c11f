package no.opptrapp.ui.staff.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.address.Origins;
import no.opptrapp.ui.address.Senders;
import no.opptrapp.ui.staff.door.At;
import org.jspecify.annotations.Nullable;

/** The sign-in page, and what it sends. */
@Singleton
@At(SignInServlet.PATH)
public final class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final String PATH = "/sign-in";

    private final transient Doorkeeper doorkeeper;
    private final transient Presence presence;
    private final transient Senders senders;

    SignInServlet(Doorkeeper doorkeeper, Presence presence, Senders senders) {
        this.doorkeeper = doorkeeper;
        this.presence = presence;
        this.senders = senders;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = LocalPath.of(request.getParameter("to"));
        if (Visitors.in(request.getSession(false)).isPresent()) {
            seeOther(response, to);
            return;
        }
        SignInForm form = new SignInForm(page(request, to), to, doorkeeper.demonstration());
        form.send(
                response, HttpServletResponse.SC_OK, request.getParameter("out") == null ? null : form.signedOut(), "");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Origins.isForeign(request::getHeader)) {
            // With the page, so that whoever sees it can sign in from here.
            SignInForm again = new SignInForm(page(request, "/"), "/", doorkeeper.demonstration());
            again.send(response, HttpServletResponse.SC_FORBIDDEN, null, "");
            return;
        }
        String to = LocalPath.of(request.getParameter("to"));
        String user = parameter(request, "user");
        switch (doorkeeper.admit(user, parameter(request, "password"), sender(request))) {
            case Doorkeeper.Welcome(Actor actor) -> {
                presence.enter(
                        request, Visitors.chosen(request).map(actor::reading).orElse(actor));
                seeOther(response, to);
            }
            case Doorkeeper.Refused() -> {
                SignInForm form = new SignInForm(page(request, to), to, doorkeeper.demonstration());
                form.send(response, HttpServletResponse.SC_UNAUTHORIZED, form.refused(), user);
            }
            case Doorkeeper.Wait(long seconds) -> {
                SignInForm form = new SignInForm(page(request, to), to, doorkeeper.demonstration());
                response.setHeader("Retry-After", Long.toString(seconds));
                form.send(response, 429, form.tooMany(seconds), user);
            }
        }
    }

    private String sender(HttpServletRequest request) {
        return senders.of(request.getRemoteAddr(), Collections.list(request.getHeaders(Senders.FORWARDED_FOR)));
    }

    private static Page page(HttpServletRequest request, String to) {
        return new Page(Texts.in(Visitors.language(request)), "/".equals(to) ? PATH : PATH + "?to=" + Page.encoded(to));
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static void seeOther(HttpServletResponse response, String to) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to);
    }
}
