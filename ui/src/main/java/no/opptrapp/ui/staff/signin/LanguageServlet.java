package no.opptrapp.ui.staff.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.opptrapp.core.access.OwnAccount;
import no.opptrapp.core.text.Language;
import no.opptrapp.ui.staff.door.At;

/**
 * {@code /language/nn?to=/surveys}: reads on in another language, remembered by the browser and, after signing in, for the
 * user.
 */
@Singleton
@At("/language/*")
public final class LanguageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final String PATH = "/language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final transient OwnAccount account;

    LanguageServlet(OwnAccount account) {
        this.account = account;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        String asked =
                request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Language language = Language.ofTag(asked);
        Cookie cookie = new Cookie(Visitors.LANGUAGE_COOKIE, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        Visitors.in(request.getSession(false))
                .ifPresent(actor -> Visitors.remember(
                        request.getSession(), account.read(actor, language).actor()));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.of(request.getParameter("to")));
    }
}
