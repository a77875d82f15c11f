package no.opptrapp.ui.staff.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;

/** What stands on the set-up page. */
record SetUpForm(Page page, String token) {

    void send(HttpServletResponse response, int status, List<Text> reasons, String user, String name)
            throws IOException {
        page.send(response, status, "signin.setup.title", """
                <h1>%s</h1>
                <p class="lead">%s</p>
                %s
                <form method="post" action="/set-up/%s" novalidate>
                <div class="field"><label for="name">%s</label>
                <input id="name" name="name" value="%s" autocomplete="name" required autofocus></div>
                <div class="field"><label for="user">%s</label>
                <input id="user" name="user" value="%s" autocomplete="username" autocapitalize="none" spellcheck="false" required></div>
                <div class="field"><label for="password">%s</label>
                <input id="password" name="password" type="password" autocomplete="new-password" minlength="12" required aria-describedby="hint">
                <p class="hint" id="hint">%s</p></div>
                <button class="primary" type="submit">%s</button>
                </form>""".formatted(
                        page.say("signin.setup.title"),
                        page.say("signin.setup.lead"),
                        reasons.isEmpty() ? "" : refused(reasons),
                        Page.escaped(token),
                        page.say("signin.setup.name"),
                        Page.escaped(name),
                        page.say("signin.user"),
                        Page.escaped(user),
                        page.say("signin.password"),
                        page.say("signin.setup.password.hint"),
                        page.say("signin.setup.submit")));
    }

    /** The link is unknown, used or too old; which of these is not told. */
    void sendOver(HttpServletResponse response) throws IOException {
        page.send(response, HttpServletResponse.SC_NOT_FOUND, "signin.setup.over.title", """
                <h1>%s</h1>
                <p class="lead">%s</p>""".formatted(
                        page.say("signin.setup.over.title"), page.say("signin.setup.over.lead")));
    }

    private String refused(List<Text> reasons) {
        return "<div class=\"notice refused\" role=\"alert\"><strong>%s</strong> %s</div>"
                .formatted(
                        page.say("signin.setup.refused.title"),
                        reasons.stream()
                                .map(reason -> Page.escaped(page.texts().say(reason)))
                                .collect(Collectors.joining("<br>")));
    }
}
