package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import no.opptrapp.planning.continuity.Activation;
import no.opptrapp.planning.continuity.ContinuityLog;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.Exercise;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Visit;

/** The levels of activation, what is in force, and what was exercised. */
@Prototype
@Route("continuity/levels")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class LevelsView extends ContinuityPage {

    private static final long serialVersionUID = 1L;

    private final transient ContinuityPlans plans;
    private final transient ContinuityLog log;

    public LevelsView(Visit visit, ContinuityPlans plans, ContinuityLog log) {
        super(visit, plans, "continuity/levels");
        this.plans = plans;
        this.log = log;
        title(visit.say("continuity-plan.levels"));
        lead(visit.say("continuity-plan.levels.lead"));
    }

    @Override
    void show(Div into) {
        List<Level> levels =
                plans.find(visit().actor(), area()).map(ContinuityPlan::levels).orElse(List.of());
        List<Activation> activations = log.activations(visit().actor(), area());
        boolean active = !activations.isEmpty() && !activations.getFirst().isEnd();
        actions(
                Parts.button(
                        visit().say("continuity-plan.levels.change"),
                        () -> new LevelsDialog(visit(), plans, area(), levels, this::done).open()),
                Parts.button(
                        visit().say("continuity-plan.activate"),
                        () -> new ActivationDialog(visit(), log, area(), levels, active, this::done).open()));
        into.add(
                levels.isEmpty()
                        ? Parts.empty(
                                visit().say("continuity-plan.levels.empty"),
                                visit().say("continuity-plan.levels.empty.why"))
                        : table(levels, active ? activations.getFirst().level() : ""),
                Parts.section(visit().say("continuity-plan.log"), log(activations)),
                Parts.section(
                        visit().say("continuity-plan.exercises"),
                        row(Parts.button(
                                visit().say("continuity-plan.exercise.add"),
                                () -> new ExerciseDialog(visit(), log, area(), this::done).open())),
                        exercises(log.exercises(visit().actor(), area()))));
    }

    private static Div row(Component button) {
        Div row = new Div(button);
        row.addClassName("actions");
        return row;
    }

    private PlainTable table(List<Level> levels, String inForce) {
        PlainTable table = new PlainTable(visit().say("continuity-plan.levels"))
                .cardsOnPhone()
                .numeric(1)
                .head(
                        visit().say("continuity-plan.level"),
                        visit().say("continuity-plan.level.percent"),
                        visit().say("continuity-plan.level.threshold"),
                        visit().say("continuity-plan.level.action"));
        levels.forEach(level -> {
            Div name = new Div(new Span(level.name()));
            if (level.name().equals(inForce)) {
                name.add(new Div(Parts.status(Icon.INFO, visit().say("continuity-plan.level.now"), "waiting")));
            }
            table.row(
                    name, new Span(visit().say(level.share())), new Span(level.threshold()), new Span(level.action()));
        });
        return table;
    }

    private Component log(List<Activation> activations) {
        if (activations.isEmpty()) {
            return Parts.quiet(visit().say("continuity-plan.log.empty"));
        }
        PlainTable table = new PlainTable(visit().say("continuity-plan.log"))
                .cardsOnPhone()
                .head(
                        visit().say("continuity-plan.history.when"),
                        visit().say("continuity-plan.level"),
                        visit().say("continuity-plan.history.who"),
                        visit().say("continuity-plan.why"));
        activations.forEach(activation -> table.row(
                Moments.moment(activation.at(), visit().actor().language()),
                activation.isEnd() ? visit().say("continuity-plan.normal-again") : activation.level(),
                visit().who(activation.by()),
                activation.why()));
        return table;
    }

    private Component exercises(List<Exercise> exercises) {
        if (exercises.isEmpty()) {
            return Parts.quiet(visit().say("continuity-plan.exercises.empty"));
        }
        PlainTable table = new PlainTable(visit().say("continuity-plan.exercises"))
                .cardsOnPhone()
                .head(
                        visit().say("continuity-plan.exercise.day"),
                        visit().say("continuity-plan.exercise.what"),
                        visit().say("continuity-plan.exercise.learned"),
                        visit().say("continuity-plan.change"));
        exercises.forEach(exercise -> table.row(
                new Span(Moments.day(exercise.day(), visit().actor().language())),
                new Span(exercise.what()),
                new Span(exercise.learned()),
                strike(exercise)));
        return table;
    }

    private Component strike(Exercise exercise) {
        return Optional.ofNullable(exercise.struckBy())
                .<Component>map(by -> Parts.quiet(visit().say("continuity-plan.exercise.struck", visit().who(by))))
                .orElseGet(() -> {
                    var button = Parts.button(
                            visit().say("continuity-plan.exercise.strike"),
                            () -> Question.ask(
                                    visit(),
                                    visit().say("continuity-plan.exercise.strike.title"),
                                    visit().say("continuity-plan.exercise.strike.why"),
                                    visit().say("continuity-plan.exercise.strike"),
                                    () -> {
                                        log.strike(visit().actor(), area(), exercise.id());
                                        done(visit().say("continuity-plan.exercise.strike.done"));
                                    }));
                    button.addClassName("small");
                    button.setAriaLabel(visit().say("continuity-plan.exercise.strike") + ": " + exercise.what());
                    return button;
                });
    }
}
