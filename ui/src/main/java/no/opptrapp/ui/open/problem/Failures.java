package no.opptrapp.ui.open.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.UUID;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.StaleVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything an endpoint or a service throws. What is meant becomes the status it stands for; what is not is a defect:
 * it is logged under an id, and only the id goes out.
 */
@Singleton
class Failures implements ExceptionHandler<Exception, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Answers answers;

    Failures(Answers answers) {
        this.answers = answers;
    }

    @Override
    @SuppressWarnings("rawtypes") // the interface has it so
    public HttpResponse<?> handle(HttpRequest request, Exception failure) {
        return switch (failure) {
            case Refusal refusal -> answers.to(request, refusal);
            case Forbidden ignored -> answers.to(request, meant(HttpStatus.FORBIDDEN));
            case NotInScope ignored -> answers.to(request, meant(HttpStatus.NOT_FOUND));
            case StaleVersion ignored -> answers.to(request, meant(HttpStatus.PRECONDITION_FAILED));
            default -> defect(request, failure);
        };
    }

    private static Refusal meant(HttpStatus status) {
        return Refusal.of(status, Wording.detail(status));
    }

    private HttpResponse<?> defect(HttpRequest<?> request, Exception failure) {
        UUID id = UUID.randomUUID();
        LOG.error("Defect {} at {} {}", id, request.getMethodName(), request.getPath(), failure);
        return answers.toDefect(request, "urn:uuid:" + id);
    }
}
