package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.continuity.Activation;
import no.opptrapp.planning.continuity.ContinuityFiles;
import no.opptrapp.planning.continuity.ContinuityLog;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.ContinuityStress;
import no.opptrapp.planning.continuity.FunctionWords;
import no.opptrapp.planning.continuity.FunctionsOutcome;
import no.opptrapp.planning.continuity.ReportedBeside;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What a municipality must keep running, and what holds when many are away. */
@Prototype
@Route("continuity")
@Menu(title = "continuity-plan.menu", order = 2.4, icon = "SHIELD")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class ContinuityView extends ContinuityPage {

    private static final long serialVersionUID = 1L;

    private final transient ContinuityPlans plans;
    private final transient ContinuityStress stress;
    private final transient ContinuityFiles files;
    private final transient ContinuityLog log;
    private final transient ReportedBeside reported;

    public ContinuityView(
            Visit visit,
            ContinuityPlans plans,
            ContinuityStress stress,
            ContinuityFiles files,
            ContinuityLog log,
            ReportedBeside reported) {
        super(visit, plans, "continuity");
        this.plans = plans;
        this.stress = stress;
        this.files = files;
        this.log = log;
        this.reported = reported;
        title(visit.say("continuity-plan.title"));
        lead(visit.say("continuity-plan.lead"));
    }

    @Override
    void show(Div into) {
        Optional<ContinuityPlan> plan = plans.find(visit().actor(), area());
        if (plan.filter(each -> !each.functions().isEmpty()).isEmpty()) {
            actions();
            into.add(empty(), new FunctionFiles(visit(), files, area(), null, this::done));
            return;
        }
        ContinuityPlan standing = plan.get();
        actions(
                Parts.button(visit().say("continuity-plan.add"), () -> edit(standing)),
                Parts.download(
                        ContinuityReportServlet.address(ContinuityReportServlet.Kind.PLAN, area()),
                        Icon.DOWNLOAD,
                        visit().say("continuity-plan.report.pdf")),
                asPage());
        if (standing.madeUp()) {
            into.add(Parts.marked(visit().say("shell.made-up")));
        }
        inForce().ifPresent(into::add);
        neverEnough(standing).ifPresent(into::add);
        into.add(
                Parts.section(
                        visit().say("continuity-plan.stress"),
                        new StressPanel(visit(), stress, standing),
                        beside(standing)),
                Parts.section(
                        visit().say("continuity-plan.functions"),
                        new FunctionTable(visit(), plans, standing, this::done).component()),
                new FunctionFiles(visit(), files, area(), standing.version(), this::done),
                new PlanHistory(visit(), plans, standing, this::done).component());
    }

    /** The page is no view: the browser goes there, and not the router. */
    private Anchor asPage() {
        Anchor page = Parts.linkButton(
                ContinuityReportServlet.address(ContinuityReportServlet.Kind.PAGE, area()),
                Icon.REPORT,
                visit().say("continuity-plan.report.html"));
        page.setRouterIgnore(true);
        return page;
    }

    private Div empty() {
        Div begin = new Div(
                Parts.primary(visit().say("continuity-plan.example"), this::begin),
                Parts.button(visit().say("continuity-plan.add"), () -> edit(null)));
        begin.addClassNames("actions", "begin");
        return Parts.empty(
                visit().say("continuity-plan.empty", areaName()), visit().say("continuity-plan.empty.why"), begin);
    }

    /** Begins with the example, for whoever would rather change something than write everything. */
    private void begin() {
        int read =
                plans.find(visit().actor(), area()).map(ContinuityPlan::version).orElse(0);
        if (files.take(visit().actor(), area(), read, ContinuityFiles.example()) instanceof FunctionsOutcome.Taken) {
            done(visit().say("continuity-plan.example.done"));
        } else {
            refresh();
        }
    }

    private void edit(@Nullable ContinuityPlan plan) {
        new FunctionDialog(
                        visit(),
                        plans,
                        area(),
                        plan == null ? List.of() : FunctionTable.competences(plan),
                        null,
                        this::done)
                .open();
    }

    private Div beside(ContinuityPlan plan) {
        Div lines = new Div();
        reported.of(visit().actor(), plan).forEach(line -> lines.add(Parts.quiet(visit().say(line))));
        return lines;
    }

    /** Functions with a minimum above what they have: kept as it was written, and said, for it may be a slip. */
    private Optional<Div> neverEnough(ContinuityPlan plan) {
        List<Text> never = FunctionWords.neverEnough(plan);
        return never.isEmpty()
                ? Optional.empty()
                : Optional.of(Parts.notice(
                        "signal",
                        visit().say("continuity-plan.never-enough"),
                        never.stream()
                                .map(words -> new Paragraph(visit().say(words)))
                                .toArray(Paragraph[]::new)));
    }

    private Optional<Div> inForce() {
        return log.activations(visit().actor(), area()).stream()
                .findFirst()
                .filter(activation -> !activation.isEnd())
                .map(this::said);
    }

    private Div said(Activation activation) {
        return Parts.notice(
                "signal",
                visit().say("continuity-plan.in-force", activation.level()),
                new Paragraph(visit().say(
                                "continuity-plan.in-force.since",
                                Moments.moment(activation.at(), visit().actor().language()),
                                visit().who(activation.by()),
                                activation.why())));
    }
}
