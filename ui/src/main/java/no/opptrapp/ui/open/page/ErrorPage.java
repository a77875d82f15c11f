package no.opptrapp.ui.open.page;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.open.problem.Problem;
import no.opptrapp.ui.open.problem.ProblemPage;

/** A page that says what went wrong, and how to go on. */
@Singleton
class ErrorPage implements ProblemPage {

    private final Pages pages;

    ErrorPage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String show(Problem problem, HttpRequest<?> request) {
        return pages.html("problem", Frame.of(request, Text.verbatim(problem.title())), Map.of("problem", problem));
    }
}
