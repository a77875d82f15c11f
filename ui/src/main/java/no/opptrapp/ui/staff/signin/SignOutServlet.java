package no.opptrapp.ui.staff.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import no.opptrapp.ui.staff.door.At;

/** Ends the session, and with it every page that is open in it. */
@Singleton
@At(SignOutServlet.PATH)
public final class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final String PATH = "/sign-out";

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SignInServlet.PATH + "?out");
    }
}
