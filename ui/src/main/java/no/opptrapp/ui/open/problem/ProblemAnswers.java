package no.opptrapp.ui.open.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.core.text.UnseenCharacters;
import no.opptrapp.ui.open.language.Reading;
import org.jspecify.annotations.Nullable;

/** Writes problems: as JSON for programs, as a page for people, in the language the request asks for. */
@Singleton
class ProblemAnswers {

    private static final MediaType PROBLEM = new MediaType("application/problem+json");

    /** Bytes, as many as are read quicker than a new connection is made. */
    private static final long MUCH = 64 * 1024;

    private final ObjectMapper json;
    private final ProblemPage page;

    ProblemAnswers(ObjectMapper json, ProblemPage page) {
        this.json = json;
        this.page = page;
    }

    MutableHttpResponse<byte[]> to(HttpRequest<?> request, Refusal refusal) {
        Language language = Reading.of(request);
        MutableHttpResponse<byte[]> answer = HttpResponse.status(refusal.status());
        refusal.headers().forEach(answer::header);
        if (refusal.status() == HttpStatus.REQUEST_ENTITY_TOO_LARGE
                || refusal.status() == HttpStatus.SERVICE_UNAVAILABLE
                || sendsMuch(request)) {
            // The rest of what was sent is not read. Kept open, the connection would swallow the next request.
            answer.header("Connection", "close");
        }
        return fill(answer, request, language, problem(refusal, Texts.in(language), null));
    }

    /** A defect of the program, told by nothing but its name in the log. */
    MutableHttpResponse<byte[]> toDefect(HttpRequest<?> request, String instance) {
        Language language = Reading.of(request);
        Refusal refusal =
                Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR, Wording.detail(HttpStatus.INTERNAL_SERVER_ERROR));
        return fill(
                HttpResponse.status(refusal.status()),
                request,
                language,
                problem(refusal, Texts.in(language), instance));
    }

    /** Whether so much is on its way that nobody should wait for its end; how much is not always said. */
    private static boolean sendsMuch(HttpRequest<?> request) {
        return request.getContentLength() > MUCH || request.getHeaders().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private static Problem problem(Refusal refusal, Texts texts, @Nullable String instance) {
        List<ProblemFault> faults = refusal.faults().stream()
                .limit(Problem.SHOWN)
                .map(fault -> new ProblemFault(
                        fault.line(),
                        fault.column(),
                        seen(fault.field()),
                        seen(fault.value()),
                        UnseenCharacters.without(texts.say(fault.message()))))
                .toList();
        return new Problem(
                texts.say(Wording.title(refusal.status())),
                refusal.status().getCode(),
                UnseenCharacters.without(texts.say(refusal.detail())),
                instance,
                faults,
                refusal.faultCount());
    }

    /** What is repeated from the request goes out without what nobody sees; half a character cannot be written at all. */
    private static @Nullable String seen(@Nullable String sent) {
        return sent == null ? null : UnseenCharacters.without(sent);
    }

    private MutableHttpResponse<byte[]> fill(
            MutableHttpResponse<byte[]> answer, HttpRequest<?> request, Language language, Problem problem) {
        answer.header("Content-Language", language.tag());
        if (wantsPage(request)) {
            return answer.contentType(MediaType.TEXT_HTML_TYPE)
                    .body(page.show(problem, request).getBytes(StandardCharsets.UTF_8));
        }
        try {
            return answer.contentType(PROBLEM).body(json.writeValueAsBytes(problem));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The API speaks to programs also when a browser asks. */
    private static boolean wantsPage(HttpRequest<?> request) {
        return !request.getPath().startsWith("/api/")
                && request.accept().stream()
                        .anyMatch(type -> type.matches(MediaType.TEXT_HTML_TYPE)
                                && !type.getName().startsWith("*"));
    }
}
