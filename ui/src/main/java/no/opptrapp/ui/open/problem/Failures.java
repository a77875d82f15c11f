package no.opptrapp.ui.open.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.exchange.Busy;
import no.opptrapp.core.exchange.UploadBroken;
import no.opptrapp.core.text.Text;
import no.opptrapp.survey.result.RoundStillOpen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything an endpoint or a service throws. What is meant becomes the status it stands for; what is not is a defect:
 * it is logged under an id, and only the id goes out.
 */
@Singleton
class Failures implements ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final ProblemAnswers answers;

    Failures(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has it so
    public HttpResponse<?> handle(HttpRequest request, Throwable failure) {
        return switch (failure) {
            case Refusal refusal -> answers.to(request, refusal);
            case Forbidden ignored -> answers.to(request, meant(HttpStatus.FORBIDDEN));
            case NotInScope ignored -> answers.to(request, meant(HttpStatus.NOT_FOUND));
            case StaleVersion ignored -> answers.to(request, meant(HttpStatus.PRECONDITION_FAILED));
            case Busy busy -> answers.to(request, Refusal.busy(busy.patience()));
            case UploadBroken broken when !tooLarge(broken) -> senderGone(request, broken);
            case RoundStillOpen ignored ->
                answers.to(request, Refusal.of(HttpStatus.CONFLICT, Text.of("problem.round_open")));
            default ->
                tooLarge(failure)
                        ? answers.to(request, meant(HttpStatus.REQUEST_ENTITY_TOO_LARGE))
                        : defect(request, failure);
        };
    }

    /** Whoever reads a body as it comes meets the server's limit in the middle, wrapped as a failure of reading. */
    private static boolean tooLarge(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(ContentLengthExceededException.class::isInstance);
    }

    /** Ordinary, and nobody is there any more to be told. */
    private HttpResponse<?> senderGone(HttpRequest<?> request, UploadBroken broken) {
        LOG.info("{} {}: {}", request.getMethodName(), request.getPath(), broken.getMessage());
        return answers.to(request, meant(HttpStatus.BAD_REQUEST));
    }

    private static Refusal meant(HttpStatus status) {
        return Refusal.of(status, Wording.detail(status));
    }

    private HttpResponse<?> defect(HttpRequest<?> request, Throwable failure) {
        UUID id = UUID.randomUUID();
        LOG.error("Defect {} at {} {}", id, request.getMethodName(), request.getPath(), failure);
        return answers.toDefect(request, "urn:uuid:" + id);
    }
}
