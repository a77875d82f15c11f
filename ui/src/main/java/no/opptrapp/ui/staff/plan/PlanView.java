package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalChange;
import no.opptrapp.planning.goal.GoalProgress;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.goal.GoalTree;
import no.opptrapp.planning.goal.IndicatorState;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;
import no.opptrapp.ui.staff.value.AreaBox;
import org.jspecify.annotations.Nullable;

/** The plan's goals in order, how far an area is with them, and the goals it has set itself. */
@Prototype
@Route("plan/:area?")
@Menu(title = "plan.menu", order = 4, icon = "PLAN")
@PermitAll
public class PlanView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient GoalService goals;
    private final transient OwnGoals own;
    private final transient GoalProgress progress;
    private final transient MeasureService measures;
    private final transient AreaService areas;
    private final transient AreaBox box;
    private final Div messages = new Div();
    private final Div body = new Div();
    private String code = "";

    public PlanView(
            Visit visit,
            GoalService goals,
            OwnGoals own,
            GoalProgress progress,
            MeasureService measures,
            AreaService areas) {
        this.visit = visit;
        this.goals = goals;
        this.own = own;
        this.progress = progress;
        this.measures = measures;
        this.areas = areas;
        lead(visit.say("plan.lead"));
        box = new AreaBox(visit, areas, chosen -> getUI().ifPresent(ui -> ui.navigate("plan/" + chosen)));
        Div choices = new Div(box.field());
        choices.addClassName("choices");
        messages.getElement().setAttribute("aria-live", "polite");
        add(choices, messages, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("area").orElseGet(box::own);
        show();
    }

    private void show() {
        Area area = areas.get(visit.actor(), code).area();
        box.show(code);
        title(visit.say("plan.title", area.name()));
        body.removeAll();
        boolean isOwn = box.isOwn(code);
        GoalTree tree = isOwn ? own.of(visit.actor(), code) : new GoalTree(List.of());
        List<PlanGoal> planGoals = goals.goals(visit.actor());
        Map<String, IndicatorState> states = progress.of(visit.actor(), code);
        if (states.values().stream().anyMatch(PlanView::isReconstructed)) {
            body.add(Parts.marked(visit.say("shell.reconstructed")));
        }
        if (!isOwn) {
            body.add(Parts.quiet(visit.say("plan.not-own")));
        }
        Set<UUID> all = planGoals.stream()
                .flatMap(goal -> goal.areas().stream())
                .flatMap(sheet -> tree.all(sheet.area().code()).stream())
                .map(Goal::id)
                .collect(Collectors.toSet());
        OwnPlan plan = new OwnPlan(
                code,
                tree,
                states,
                // Measures are for those who plan; who runs the program sees what is aimed at.
                all.isEmpty() || visit.is(Role.OWNER) ? List.of() : measures.serving(visit.actor(), all),
                isOwn && !visit.is(Role.OWNER),
                new Actions(tree, planGoals));
        planGoals.forEach(goal -> body.add(section(plan, goal)));
        actions(
                visit.is(Role.OWNER)
                        ? new Component[0]
                        : new Component[] {Parts.linkButton("other-plans", Icon.PLAN, visit.say("other-plans.title"))});
        if (plan.mayWrite()) {
            deleted();
        }
    }

    private static boolean isReconstructed(IndicatorState state) {
        Value value = state.newest();
        return value != null && value.reconstructed();
    }

    private Component section(OwnPlan plan, PlanGoal goal) {
        Section section = Parts.section(visit.say(goal.label()));
        Optional<Text> wording = goal.wording();
        wording.ifPresent(words -> section.add(new Paragraph(visit.say(words))));
        goal.areas().forEach(sheet -> section.add(new PlanAreaCard(visit, plan, sheet, wording.isEmpty())));
        return section;
    }

    private void deleted() {
        List<Goal> bin = own.deleted(visit.actor(), code);
        if (!bin.isEmpty()) {
            body.add(Parts.section(visit.say("plan.bin"), new DeletedGoals(visit, bin, this::restore)));
        }
    }

    private void restore(Goal goal) {
        settle(own.restore(visit.actor(), goal.id()), "plan.restored");
    }

    /** Shows what has become of the goals, says it, and goes on reading where it happened. */
    private void settle(GoalChange change, String done) {
        messages.removeAll();
        switch (change) {
            case GoalChange.Done(Goal goal) -> {
                show();
                messages.add(Parts.notice("done", visit.say(done, goal.facts().title())));
                stay(goal);
            }
            case GoalChange.Refused(var faults) ->
                faults.forEach(fault -> messages.add(Parts.notice("refused", visit.say(fault.message()))));
            case GoalChange.Stale(Goal theirs) -> {
                show();
                messages.add(Parts.notice(
                        "refused", visit.say("plan.stale.look", Words.capital(visit.who(theirs.changedBy())))));
                stay(theirs);
            }
        }
        if (!(change instanceof GoalChange.Done)) {
            messages.scrollIntoView();
        }
    }

    private void stay(Goal goal) {
        String place = goal.deleted() ? "area-" + goal.facts().planArea() : "goal-" + goal.id();
        getElement().executeJs("""
                const place = document.getElementById($0);
                if (place) {
                  place.setAttribute('tabindex', '-1');
                  place.focus({preventScroll: true});
                  place.scrollIntoView({block: 'nearest'});
                }
                """, place);
    }

    /** What the buttons at the goals do. */
    private final class Actions implements GoalActions {

        private final GoalTree tree;
        private final List<PlanGoal> planGoals;

        Actions(GoalTree tree, List<PlanGoal> planGoals) {
            this.tree = tree;
            this.planGoals = planGoals;
        }

        @Override
        public void make(String planArea, @Nullable Goal above) {
            dialog().make(code, planArea, above);
        }

        @Override
        public void change(Goal goal) {
            dialog().change(goal);
        }

        private GoalDialog dialog() {
            List<IndicatorState> indicators =
                    List.copyOf(progress.of(visit.actor(), code).values());
            return new GoalDialog(
                    visit, own, new GoalPlaces(visit, planGoals, tree), indicators, done -> settle(done, "plan.saved"));
        }

        @Override
        public void move(Goal goal, boolean later) {
            GoalChange moved = own.move(visit.actor(), goal, later);
            messages.removeAll();
            show();
            if (moved instanceof GoalChange.Stale) {
                messages.add(Parts.notice("refused", visit.say("plan.stale.order")));
                messages.scrollIntoView();
            }
            stay(goal);
        }

        @Override
        public void history(Goal goal) {
            new GoalHistory(visit, goal, own.history(visit.actor(), goal.id())).open();
        }

        @Override
        public void delete(Goal goal) {
            Question.ask(
                    visit,
                    visit.say("plan.delete.title", goal.facts().title()),
                    visit.say("plan.delete.what"),
                    visit.say("plan.delete"),
                    () -> settle(own.delete(visit.actor(), goal.id(), goal.version()), "plan.deleted"));
        }
    }
}
