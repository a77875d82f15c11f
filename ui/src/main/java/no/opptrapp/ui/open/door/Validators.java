package no.opptrapp.ui.open.door;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.opptrapp.ui.open.request.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * Gives every answer to a question an {@code ETag} made of what it says, and answers 304 to whoever has it already. A
 * correction thus shows at once, while what has not changed is not sent again.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Order(-150)
public class Validators {

    private final ObjectMapper json;

    Validators(ObjectMapper json) {
        this.json = json;
    }

    @ResponseFilter
    @Nullable
    MutableHttpResponse<?> compare(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        if (!isRead(request) || response.status() != HttpStatus.OK) {
            return null;
        }
        String tag = response.getHeaders().get("ETag");
        if (tag == null) {
            byte[] content = content(response);
            if (content == null) {
                return null;
            }
            tag = EntityTag.ofContent(content);
            response.header("ETag", tag);
        }
        return matches(request, tag) ? unchanged(response, tag) : null;
    }

    private static boolean isRead(HttpRequest<?> request) {
        String path = request.getPath();
        return request.getMethod() == HttpMethod.GET
                && (path.startsWith("/api/v1/") || path.equals("/p") || path.startsWith("/p/"));
    }

    /** What will be sent; null for what comes as a stream. An object is written here, so that it is written once. */
    private byte @Nullable [] content(MutableHttpResponse<?> response) throws IOException {
        Object body = response.body();
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        if (body instanceof CharSequence text) {
            return text.toString().getBytes(StandardCharsets.UTF_8);
        }
        if (body == null || !body.getClass().getName().startsWith("no.opptrapp.")) {
            return null;
        }
        byte[] written = json.writeValueAsBytes(body);
        if (response.getContentType().isEmpty()) {
            response.contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        response.body(written);
        return written;
    }

    /** Whether whoever asks has what is of this tag. */
    public static boolean matches(HttpRequest<?> request, String tag) {
        return matches(request.getHeaders().get("If-None-Match"), tag);
    }

    /** By RFC 9110, 13.1.2: weak comparison against a list, or anything at all. */
    private static boolean matches(@Nullable String known, String tag) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(one -> one.startsWith("W/") ? one.substring(2) : one)
                        .anyMatch(one -> one.equals("*") || one.equals(tag));
    }

    private static MutableHttpResponse<?> unchanged(MutableHttpResponse<?> response, String tag) {
        MutableHttpResponse<?> answer = HttpResponse.notModified().header("ETag", tag);
        String language = response.getHeaders().get("Content-Language");
        return language == null ? answer : answer.header("Content-Language", language);
    }
}
