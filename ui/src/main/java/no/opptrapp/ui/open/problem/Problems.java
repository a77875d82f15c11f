package no.opptrapp.ui.open.problem;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.opptrapp.core.text.Text;

/** What the server itself refuses, before an endpoint is reached: unknown path, wrong method, too large, unreadable. */
@Singleton
class Problems implements ErrorResponseProcessor<byte[]> {

    private static final String BODY = "body";

    private static final Pattern UNKNOWN = Pattern.compile("Unknown property \\[([^\\]]{1,100})");

    private final ProblemAnswers answers;

    Problems(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        MutableHttpResponse<byte[]> answer = answers.to(context.getRequest(), refusal(context, base.status()));
        base.getHeaders().getFirst("Allow").ifPresent(allow -> answer.header("Allow", allow));
        return answer;
    }

    private static Refusal refusal(ErrorContext context, HttpStatus status) {
        return switch (context.getRootCause().orElse(null)) {
            case Refusal refusal -> refusal;
            case ConversionErrorException unreadable -> unreadable(unreadable);
            case UnsatisfiedRouteException missing ->
                Refusal.malformed(name(missing.getArgument()), "", Text.of("problem.fault.missing"));
            case null, default ->
                status == HttpStatus.BAD_REQUEST
                                && context.getRequest().getMethod().permitsRequestBody()
                        ? unreadableBody()
                        : Refusal.of(status, Wording.detail(status));
        };
    }

    /** What is called so in the description, and not in the program. */
    private static String name(Argument<?> argument) {
        return isBody(argument) ? BODY : argument.getName();
    }

    private static boolean isBody(Argument<?> argument) {
        return argument.getAnnotationMetadata().hasAnnotation(Body.class);
    }

    /** The reader of JSON names a member that it does not know nowhere but in its message. */
    private static Optional<Refusal> unknownMember(Throwable unreadable) {
        return Stream.iterate(unreadable, Objects::nonNull, Throwable::getCause)
                .filter(SerdeException.class::isInstance)
                .map(failure -> UNKNOWN.matcher(Objects.requireNonNullElse(failure.getMessage(), "")))
                .filter(Matcher::find)
                .map(found -> Refusal.malformed(found.group(1), null, Text.of("problem.fault.unknown")))
                .findFirst();
    }

    private static Refusal unreadableBody() {
        return Refusal.malformed(BODY, null, Text.of("problem.fault.unreadable"));
    }

    private static Refusal unreadable(ConversionErrorException unreadable) {
        if (isBody(unreadable.getArgument())) {
            return unknownMember(unreadable).orElseGet(Problems::unreadableBody);
        }
        String value = unreadable
                .getConversionError()
                .getOriginalValue()
                .map(Object::toString)
                .orElse("");
        return Refusal.malformed(unreadable.getArgument().getName(), value, Text.of("problem.fault.unreadable"));
    }
}
