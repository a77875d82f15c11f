package no.opptrapp.ui.open.goal;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.PlanArea;
import no.opptrapp.ui.open.problem.Refusal;

/** Reads which plan area a list is asked for. */
@Singleton
public class AskedPlanArea {

    private static final String FIELD = "planArea";

    private final GoalService goals;

    AskedPlanArea(GoalService goals) {
        this.goals = goals;
    }

    /**
     * The code; empty when none is asked for.
     *
     * @throws Refusal 400 when there is no such plan area: an empty list would say that there is nothing in it
     */
    public Optional<String> of(Actor actor, HttpRequest<?> request) {
        Optional<String> asked = request.getParameters().getFirst(FIELD);
        asked.ifPresent(code -> check(actor, code));
        return asked;
    }

    private void check(Actor actor, String code) {
        List<String> known = goals.planAreas(actor).stream().map(PlanArea::code).toList();
        if (!known.contains(code)) {
            throw Refusal.malformed(FIELD, code, Text.of("problem.fault.choice", String.join(", ", known)));
        }
    }
}
