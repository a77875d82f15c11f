package no.opptrapp.reports.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import no.opptrapp.core.figure.paint.FigureSvg;

/** The style of a report's page, with its two fonts inside, read once. */
final class Stylesheet {

    private static final String FACE = """
            @font-face { font-family: "Source Sans 3"; font-weight: %d; font-display: swap; \
            src: url("data:font/woff2;base64,%s") format("woff2"); }
            """;

    static final String CSS = FACE.formatted(400, font("source-sans-3-regular.woff2"))
            + FACE.formatted(600, font("source-sans-3-semibold.woff2"))
            + text("no/opptrapp/reports/web/report.css")
            + text(FigureSvg.STYLESHEET);

    private Stylesheet() {}

    /** A style's checksum as a content security policy names it. */
    static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String font(String name) {
        return Base64.getEncoder().encodeToString(bytes("no/opptrapp/reports/web/" + name));
    }

    private static String text(String resource) {
        return new String(bytes(resource), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Stylesheet.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The program does not carry " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
