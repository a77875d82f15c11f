package no.opptrapp.ui.staff.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;

/**
 * A page before the door: plain HTML that needs no script. The look is the stylesheet's; here is only what it says.
 *
 * @param texts the language
 * @param self the path of the page itself, for changing language
 */
record Page(Texts texts, String self) {

    /** Sends the page with what stands in its form panel. */
    void send(HttpServletResponse response, int status, String titleKey, String panel) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html; charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'; form-action 'self'");
        response.getWriter().write(html(titleKey, panel));
    }

    String say(String key, Object... arguments) {
        return escaped(texts.say(key, arguments));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String html(String titleKey, String panel) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Opptrapp</title>
                <link rel="icon" href="/assets/mark.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/assets/tokens.css">
                <link rel="stylesheet" href="/assets/threshold.css">
                </head>
                <body>
                <div class="threshold">
                <header class="threshold-brand">
                <p class="wordmark"><img src="/assets/mark-light.svg" alt="" width="40" height="40"><span>Opptrapp</span></p>
                <p class="threshold-promise">%s</p>
                </header>
                <main class="threshold-panel">
                %s
                </main>
                <nav class="threshold-languages" aria-label="%s">%s</nav>
                </div>
                </body>
                </html>
                """.formatted(
                        texts.language().tag(),
                        say(titleKey),
                        say("signin.promise"),
                        panel,
                        say("signin.language"),
                        languages());
    }

    private String languages() {
        return Arrays.stream(Language.values())
                .map(language -> "<a href=\"/language/%s?to=%s\" lang=\"%s\"%s>%s</a>"
                        .formatted(
                                language.tag(),
                                encoded(self),
                                language.tag(),
                                language == texts.language() ? " aria-current=\"true\"" : "",
                                language.ownName()))
                .collect(Collectors.joining("\n"));
    }
}
