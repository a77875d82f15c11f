package no.opptrapp.ui.open.request;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Versions of things that can be changed, as entity tags. */
public final class EntityTag {

    private static final Pattern TAG = Pattern.compile("\"\\d{1,9}\"");

    private EntityTag() {}

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
     * The version that {@code If-Match} names; null when it names none or any. Of a list it is the one that stands.
     *
     * @param standing the version that stands; asked for only when the request names several
     * @throws Refusal 412 when none is a tag of ours, or none of several stands
     */
    public static @Nullable Integer matched(HttpRequest<?> request, IntSupplier standing) {
        List<String> tags = tags(request);
        if (tags.isEmpty() || tags.contains("*")) {
            return null;
        }
        List<Integer> named = tags.stream()
                .filter(tag -> TAG.matcher(tag).matches())
                .map(tag -> Integer.valueOf(tag.substring(1, tag.length() - 1)))
                .toList();
        if (named.size() == 1) {
            return named.getFirst();
        }
        if (!named.isEmpty()) {
            int now = standing.getAsInt();
            if (named.contains(now)) {
                return now;
            }
        }
        throw Refusal.of(HttpStatus.PRECONDITION_FAILED, Text.of("problem.detail.412"));
    }

    private static List<String> tags(HttpRequest<?> request) {
        return request.getHeaders().getAll("If-Match").stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    /** Whether the request names a version, or any; a header without a tag names none. */
    public static boolean given(HttpRequest<?> request) {
        return !tags(request).isEmpty();
    }

    /**
     * Makes sure that whoever replaces something says which version was read.
     *
     * @throws Refusal 428 when there is no {@code If-Match}
     */
    public static void required(HttpRequest<?> request) {
        if (!given(request)) {
            throw missing();
        }
    }

    /** 428: whoever replaces something must say which version was read. */
    public static Refusal missing() {
        return Refusal.of(HttpStatus.PRECONDITION_REQUIRED, Text.of("problem.detail.428"));
    }
}
