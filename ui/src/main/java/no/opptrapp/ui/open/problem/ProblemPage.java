package no.opptrapp.ui.open.problem;

import io.micronaut.http.HttpRequest;

/** Shows a problem to a person with a browser. */
public interface ProblemPage {

    /** The whole page as HTML, in the language of the request. */
    String show(Problem problem, HttpRequest<?> request);
}
