package no.opptrapp.ui.open.hearing;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Refusal;

/** A form with a comment is small, and is read into memory: what is larger, or does not say how large it is, is not read. */
@ServerFilter("/p/hearing/**")
@Order(-90)
class CommentLimit {

    /** 5,000 characters, each written as up to twelve in a form, and the other fields. */
    private static final long MOST = 100_000;

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.POST) {
            long length = request.getContentLength();
            if (length < 0 || length > MOST) {
                throw Refusal.of(HttpStatus.REQUEST_ENTITY_TOO_LARGE, Text.of("problem.detail.413"));
            }
        }
    }
}
