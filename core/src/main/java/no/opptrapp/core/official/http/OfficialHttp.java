package no.opptrapp.core.official.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.opptrapp.core.official.Answer;
import no.opptrapp.core.official.OfficialServices;
import no.opptrapp.core.official.Question;
import no.opptrapp.core.official.Service;
import no.opptrapp.core.official.StatisticsSettings;
import no.opptrapp.core.text.Text;

/** Asks the official services over HTTP, once each time: trying again later is a matter of the fetching. */
@Singleton
final class OfficialHttp implements OfficialServices {

    private static final Duration TO_CONNECT = Duration.ofSeconds(15);

    /** Ten times the largest answer there can be of 800,000 short numbers. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private final StatisticsSettings settings;
    private final Clock clock;
    private final HttpClient client;

    OfficialHttp(StatisticsSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .connectTimeout(TO_CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public boolean isSet(Service service) {
        return settings.address(service) != null;
    }

    @Override
    public Answer ask(Question question) {
        URI address = settings.address(question.service());
        if (address == null) {
            return new Answer.Refused(Text.of("official.problem.not-set"));
        }
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(
                request(address, question), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
        try {
            return answer(question, coming.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            coming.cancel(true);
            return new Answer.NotNow(Text.of("official.problem.slow"), null);
        } catch (ExecutionException broken) {
            return new Answer.NotNow(unreached(broken), null);
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.NotNow(Text.of("official.problem.stopped"), clock.instant());
        }
    }

    private HttpRequest request(URI address, Question question) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + question.path()))
                .timeout(settings.patience())
                .header("Accept", "application/json")
                .header("User-Agent", "Opptrapp");
        if (question.etag() != null) {
            request.header("If-None-Match", question.etag());
        }
        if (question.lastModified() != null) {
            request.header("If-Modified-Since", question.lastModified());
        }
        return request.build();
    }

    /** Cut off, too large, or nobody there: all of it may be otherwise the next time. */
    private static Text unreached(ExecutionException broken) {
        Throwable cause = broken.getCause();
        String said = cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : "";
        return said.isBlank()
                ? Text.of("official.problem.unreached")
                : Text.of("official.problem.unreached.because", Text.verbatim(shortened(said)));
    }

    private Answer answer(Question question, HttpResponse<byte[]> response) {
        int status = response.statusCode();
        return switch (status) {
            case 200 -> told(response);
            case 304 ->
                question.isConditional()
                        ? new Answer.Unchanged()
                        : new Answer.NotNow(Text.of("official.problem.status", status), null);
            case 403, 413 -> new Answer.TooMuch(refusal(response));
            case 408, 425, 429, 500, 502, 503, 504 ->
                new Answer.NotNow(
                        Text.of("official.problem.later", status), RetryAfter.of(response.headers(), clock.instant()));
            default -> new Answer.Refused(refusal(response));
        };
    }

    private static Answer told(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (!type.matches("(?i)application/([a-z0-9.-]+\\+)?json([; ].*)?")) {
            return new Answer.NotNow(Text.of("official.problem.type", Text.verbatim(shortened(type))), null);
        }
        try {
            String body = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(response.body()))
                    .toString();
            return new Answer.Told(
                    body,
                    response.headers().firstValue("ETag").orElse(null),
                    response.headers().firstValue("Last-Modified").orElse(null));
        } catch (CharacterCodingException unreadable) {
            return new Answer.NotNow(Text.of("official.problem.encoding"), null);
        }
    }

    /** What the service says about it, which may be in any form, as far as it is text for people. */
    private static Text refusal(HttpResponse<byte[]> response) {
        String said = ProblemTitle.of(new String(response.body(), StandardCharsets.UTF_8));
        return said.isBlank()
                ? Text.of("official.problem.status", response.statusCode())
                : Text.of("official.problem.status.because", response.statusCode(), Text.verbatim(shortened(said)));
    }

    private static String shortened(String said) {
        String line = said.strip().replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= 200 ? line : line.substring(0, 200) + "…";
    }
}
