package no.opptrapp.ui.open.problem;

import io.micronaut.http.HttpStatus;
import no.opptrapp.core.text.Text;

/** What is said of a status when there is nothing more exact to say. */
final class Wording {

    private Wording() {}

    static Text title(HttpStatus status) {
        return Text.of("problem.title." + told(status));
    }

    static Text detail(HttpStatus status) {
        return Text.of("problem.detail." + told(status));
    }

    /** Statuses with words of their own; the others are said by their class. */
    private static int told(HttpStatus status) {
        return switch (status.getCode()) {
            case 400, 401, 403, 404, 405, 406, 409, 412, 413, 415, 422, 428, 429, 500, 503 -> status.getCode();
            default -> status.getCode() < 500 ? 400 : 500;
        };
    }
}
