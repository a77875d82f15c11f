package no.opptrapp.ui.open.problem;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as it stands. Not a defect: whoever asked can do something about it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final transient Text detail;
    private final transient List<Fault> faults;
    private final long faultCount;
    private final transient Map<String, String> headers;

    /** One thing that is wrong, not yet in any language. */
    public record Fault(
            @Nullable Long line,
            @Nullable Integer column,
            @Nullable String field,
            @Nullable String value,
            Text message) {}

    /**
     * @param faults at most the first {@link Problem#SHOWN}
     * @param faultCount how many there are
     */
    public Refusal(HttpStatus status, Text detail, List<Fault> faults, long faultCount) {
        this(status, detail, faults, faultCount, Map.of());
    }

    private Refusal(HttpStatus status, Text detail, List<Fault> faults, long faultCount, Map<String, String> headers) {
        super(status + " " + detail);
        this.status = status;
        this.detail = detail;
        this.faults = List.copyOf(faults);
        this.faultCount = faultCount;
        this.headers = Map.copyOf(headers);
    }

    public static Refusal of(HttpStatus status, Text detail) {
        return new Refusal(status, detail, List.of(), 0);
    }

    /**
     * A file that was not taken in.
     *
     * @param faults at most the first {@link Problem#SHOWN}
     * @param faultCount how many there are
     * @param tooLarge whether it is beyond a limit: 413, and 422 otherwise
     */
    public static Refusal ofFile(List<no.opptrapp.core.exchange.Fault> faults, long faultCount, boolean tooLarge) {
        return new Refusal(
                tooLarge ? HttpStatus.REQUEST_ENTITY_TOO_LARGE : HttpStatus.UNPROCESSABLE_ENTITY,
                Text.of(tooLarge ? "problem.detail.413" : "problem.detail.422"),
                faults.stream()
                        .map(fault ->
                                new Fault(fault.line(), fault.column(), fault.field(), fault.value(), fault.message()))
                        .toList(),
                faultCount);
    }

    /** Nobody has signed in, and somebody must have. */
    public static Refusal notSignedIn() {
        return unauthorized("problem.not_signed_in");
    }

    /** The password, or the key, is not right. */
    public static Refusal unknown() {
        return unauthorized("problem.unknown_user");
    }

    private static Refusal unauthorized(String key) {
        return new Refusal(
                HttpStatus.UNAUTHORIZED,
                Text.of(key),
                List.of(),
                0,
                Map.of("WWW-Authenticate", "Basic realm=\"Opptrapp\", charset=\"UTF-8\", Bearer realm=\"Opptrapp\""));
    }

    /**
     * Too many wrong passwords.
     *
     * @param until when trying again makes sense
     * @param now the time by which the waiting is told in minutes, begun ones in full
     */
    public static Refusal tooMany(Instant until, Instant now) {
        long minutes = Math.max(1, (Duration.between(now, until).toSeconds() + 59) / 60);
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                Text.of("problem.too_many", minutes),
                List.of(),
                0,
                Map.of("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(until.atOffset(ZoneOffset.UTC))));
    }

    /**
     * Too many files are on their way in.
     *
     * @param patience how long to wait before trying again
     */
    public static Refusal busy(Duration patience) {
        return new Refusal(
                HttpStatus.SERVICE_UNAVAILABLE,
                Text.of("problem.busy", patience.toSeconds()),
                List.of(),
                0,
                Map.of("Retry-After", Long.toString(patience.toSeconds())));
    }

    /** A parameter, or a member of the body, that cannot be understood. */
    public static Refusal malformed(String field, @Nullable String value, Text message) {
        return new Refusal(
                HttpStatus.BAD_REQUEST,
                Text.of("problem.malformed", field),
                List.of(new Fault(null, null, field, value, message)),
                1);
    }

    HttpStatus status() {
        return status;
    }

    Text detail() {
        return detail;
    }

    List<Fault> faults() {
        return faults;
    }

    long faultCount() {
        return faultCount;
    }

    Map<String, String> headers() {
        return headers;
    }
}
