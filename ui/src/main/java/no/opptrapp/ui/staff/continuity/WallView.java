package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.ContinuityStress;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.FunctionWords;
import no.opptrapp.planning.continuity.Level;
import no.opptrapp.planning.continuity.StressWords;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** One page for the wall: who does what at each level, in print as on the screen. */
@Prototype
@Route("continuity/wall")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class WallView extends ContinuityPage {

    private static final long serialVersionUID = 1L;

    private final transient ContinuityPlans plans;
    private final transient ContinuityStress stress;
    private final transient Clock clock;

    public WallView(Visit visit, ContinuityPlans plans, ContinuityStress stress, Clock clock) {
        super(visit, plans, "continuity/wall");
        this.plans = plans;
        this.stress = stress;
        this.clock = clock;
        addClassName("wall");
        title(visit.say("continuity-plan.wall"));
        lead(visit.say("continuity-plan.wall.lead"));
    }

    @Override
    void show(Div into) {
        Optional<ContinuityPlan> plan = plans.find(visit().actor(), area())
                .filter(each -> !each.functions().isEmpty() && !each.levels().isEmpty());
        if (plan.isEmpty()) {
            actions();
            into.add(Parts.empty(
                    visit().say("continuity-plan.wall.empty"),
                    visit().say("continuity-plan.wall.empty.why"),
                    Parts.linkButton(
                            "continuity?area=" + area(), Icon.SHIELD, visit().say("continuity-plan.page.plan")),
                    Parts.linkButton(
                            "continuity/levels?area=" + area(),
                            Icon.SHIELD,
                            visit().say("continuity-plan.page.levels"))));
            return;
        }
        actions(
                Parts.primary(
                        visit().say("continuity-plan.wall.print"),
                        () -> getElement().executeJs("window.print()")),
                Parts.download(
                        ContinuityReportServlet.address(ContinuityReportServlet.Kind.WALL, area()),
                        Icon.DOWNLOAD,
                        visit().say("continuity-plan.wall.pdf")));
        Div sheet = new Div(
                new H2(visit().say("continuity-plan.wall.of", areaName())), actions(plan.get()), functions(plan.get()));
        if (plan.get().madeUp()) {
            sheet.add(Parts.marked(visit().say("shell.made-up")));
        }
        sheet.add(Parts.quiet(visit().say(
                        "continuity-plan.wall.foot",
                        plan.get().version(),
                        Moments.day(LocalDate.now(clock), visit().actor().language()))));
        sheet.addClassName("wall-sheet");
        into.add(sheet);
    }

    /** What is done at each level, in a box each. */
    private Div actions(ContinuityPlan plan) {
        Div boxes = new Div();
        boxes.addClassName("wall-levels");
        for (Level level : plan.levels()) {
            Span name = new Span(level.name());
            name.addClassName("wall-level");
            Div box =
                    new Div(name, new Paragraph(visit().say(FunctionWords.due(level))), new Paragraph(level.action()));
            boxes.add(box);
        }
        return boxes;
    }

    /** How each function fares at each level, and who answers for it. */
    private PlainTable functions(ContinuityPlan plan) {
        List<String> heads = new ArrayList<>(List.of(
                visit().say("continuity-plan.function"),
                visit().say("continuity-plan.responsible"),
                visit().say("continuity-plan.deputy")));
        plan.levels().forEach(level -> heads.add(level.name()));
        PlainTable table = new PlainTable(visit().say("continuity-plan.wall")).head(heads.toArray(String[]::new));
        table.addClassName("called");
        List<StressWords> atLevels = plan.levels().stream()
                .map(level -> new StressWords(plan, stress.at(visit().actor(), plan.area(), level.absence())))
                .toList();
        for (CriticalFunction function : plan.functions()) {
            List<Span> cells = new ArrayList<>(List.of(
                    new Span(function.facts().criticality() + " · " + function.name()),
                    new Span(function.facts().responsible()),
                    new Span(function.facts().deputy())));
            atLevels.forEach(words -> cells.add(new Span(visit().say(words.shortly(function)))));
            table.row(cells.toArray(Span[]::new));
        }
        return table;
    }
}
