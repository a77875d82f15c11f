package no.opptrapp.ui.staff.need;

import java.util.Set;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.need.Evidence;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Visit;

/** Whether what a need rests on was made up after published results, which must be told wherever it is shown. */
final class MadeUp {

    private static final String IMPORTED = "reconstructed/";
    private static final String SURVEY = "survey/";

    private final Set<String> surveys;

    MadeUp(Visit visit, Surveys surveys) {
        this.surveys = surveys.all(visit.actor()).stream()
                .filter(survey -> survey.provenance().reconstructed())
                .map(Survey::id)
                .collect(Collectors.toSet());
    }

    /** Whether what this one wrote was made up to show the program. */
    static boolean isWritten(String by) {
        return by.equals(Actor.DEMONSTRATION);
    }

    boolean isBehind(Evidence evidence) {
        return evidence.content() instanceof Evidence.Observed observed
                && isOrigin(observed.result().observation().origin());
    }

    private boolean isOrigin(String origin) {
        return origin.contains(IMPORTED)
                || surveys.stream().anyMatch(survey -> origin.startsWith(SURVEY + survey + "/"));
    }
}
