package no.opptrapp.ui.staff.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands on the sign-in page. */
record SignInForm(Page page, String to, boolean demonstration) {

    private static final List<String> DEMONSTRATION_USERS = List.of("plan4601", "fylke46", "nasjonal", "admin");

    void send(HttpServletResponse response, int status, @Nullable String notice, String user) throws IOException {
        page.send(response, status, "signin.title", """
                <h1>%s</h1>
                <p class="lead">%s</p>
                %s
                <form method="post" action="/sign-in">
                <input type="hidden" name="to" value="%s">
                <div class="field"><label for="user">%s</label>
                <input id="user" name="user" value="%s" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus></div>
                <div class="field"><label for="password">%s</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required></div>
                <button class="primary" type="submit">%s</button>
                </form>
                %s""".formatted(
                        page.say("signin.title"),
                        page.say("signin.lead"),
                        notice == null ? "" : notice,
                        Page.escaped(to),
                        page.say("signin.user"),
                        Page.escaped(user),
                        page.say("signin.password"),
                        page.say("signin.submit"),
                        demonstration ? demonstrationUsers() : ""));
    }

    String signedOut() {
        return "<p class=\"notice\" role=\"status\">" + page.say("signin.out") + "</p>";
    }

    String refused() {
        return alert(page.say("signin.refused.title"), page.say("signin.refused.message"));
    }

    String tooMany(long seconds) {
        return alert(page.say("signin.wait.title"), page.say("signin.wait.message", Math.max(1, (seconds + 59) / 60)));
    }

    private static String alert(String title, String message) {
        return "<p class=\"notice refused\" role=\"alert\"><strong>%s</strong> %s</p>".formatted(title, message);
    }

    private String demonstrationUsers() {
        String users = DEMONSTRATION_USERS.stream()
                .map(user -> "<dt>%s</dt><dd>%s</dd>".formatted(user, page.say("signin.demonstration." + user)))
                .collect(Collectors.joining("\n"));
        return """
                <section class="demonstration"><h2>%s</h2>
                <p>%s</p>
                <dl>%s</dl></section>""".formatted(page.say("signin.demonstration.title"), page.say("signin.demonstration.lead"), users);
    }
}
