package no.opptrapp.ui.staff.signin;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.SetUp;
import no.opptrapp.core.access.UserChange;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.ui.address.Origins;
import no.opptrapp.ui.staff.door.At;
import org.jspecify.annotations.Nullable;

/** The page behind the set-up link: makes the first system owner and lets them in. */
@Singleton
@At("/set-up/*")
public final class SetUpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    static final String PATH = "/set-up";

    private final transient SetUp setUp;
    private final transient Presence presence;

    SetUpServlet(SetUp setUp, Presence presence) {
        this.setUp = setUp;
        this.presence = presence;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        SetUpForm form = form(request, token);
        if (setUp.accepts(reader(request), token)) {
            form.send(response, HttpServletResponse.SC_OK, List.of(), "", "");
        } else {
            form.sendOver(response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = token(request);
        SetUpForm form = form(request, token);
        if (Origins.isForeign(request::getHeader)) {
            form.send(response, HttpServletResponse.SC_FORBIDDEN, List.of(), "", "");
            return;
        }
        String user = parameter(request, "user");
        String name = parameter(request, "name");
        Optional<UserChange> change = setUp.use(reader(request), token, user, name, parameter(request, "password"));
        if (change.isEmpty()) {
            form.sendOver(response);
            return;
        }
        switch (change.get()) {
            case UserChange.Done(var owner) -> {
                presence.enter(request, owner.actor());
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/");
            }
            case UserChange.Refused(List<Text> reasons) ->
                form.send(response, HttpServletResponse.SC_BAD_REQUEST, reasons, user, name);
        }
    }

    private static SetUpForm form(HttpServletRequest request, String token) {
        Language language = Visitors.language(request);
        return new SetUpForm(new Page(Texts.in(language), PATH + "/" + token), token);
    }

    private static Actor reader(HttpServletRequest request) {
        return Actor.reader(Visitors.language(request));
    }

    private static String token(HttpServletRequest request) {
        @Nullable String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static String parameter(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return value == null ? "" : value;
    }
}
