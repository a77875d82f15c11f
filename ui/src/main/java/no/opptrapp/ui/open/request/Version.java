package no.opptrapp.ui.open.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Versions of things that can be changed, as entity tags. */
public final class Version {

    private Version() {}

    /** The value of {@code ETag}. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** The value of {@code ETag} for content that has no number, of half its SHA-256: more than chance will ever match. */
    public static String ofContent(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return '"' + HexFormat.of().formatHex(digest, 0, digest.length / 2) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /**
     * The version that {@code If-Match} names; null when it names none or any.
     *
     * @throws Refusal 412 when it is no tag of ours
     */
    public static @Nullable Integer matched(HttpRequest<?> request) {
        String tag = request.getHeaders().get("If-Match");
        if (tag == null || tag.equals("*")) {
            return null;
        }
        if (tag.matches("\"\\d{1,9}\"")) {
            return Integer.valueOf(tag.substring(1, tag.length() - 1));
        }
        throw Refusal.of(HttpStatus.PRECONDITION_FAILED, Text.of("problem.detail.412"));
    }

    /**
     * Makes sure that whoever replaces something says which version was read.
     *
     * @throws Refusal 428 when there is no {@code If-Match}
     */
    public static void required(HttpRequest<?> request) {
        if (!request.getHeaders().contains("If-Match")) {
            throw Refusal.of(HttpStatus.PRECONDITION_REQUIRED, Text.of("problem.detail.428"));
        }
    }
}
