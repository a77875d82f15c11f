package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Amount;
import no.opptrapp.planning.continuity.Answer;
import no.opptrapp.planning.continuity.AnsweredPoint;
import no.opptrapp.planning.continuity.ChecklistPoint;
import no.opptrapp.planning.continuity.ChecklistSheet;
import no.opptrapp.planning.continuity.Checklists;
import no.opptrapp.planning.continuity.ContinuityPlans;
import no.opptrapp.planning.continuity.Readiness;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** The checklist of an area: what is in place, what shows it, and how ready that makes it. */
@Prototype
@Route("continuity/checklist")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class ChecklistView extends ContinuityPage {

    private static final long serialVersionUID = 1L;

    private final transient Checklists checklists;

    public ChecklistView(Visit visit, ContinuityPlans plans, Checklists checklists) {
        super(visit, plans, "continuity/checklist");
        this.checklists = checklists;
        title(visit.say("continuity-plan.checklist"));
        lead(visit.say("continuity-plan.checklist.lead"));
    }

    @Override
    void show(Div into) {
        ChecklistSheet sheet = checklists.of(visit().actor(), area());
        into.add(readiness(sheet.readiness()));
        Map<String, List<AnsweredPoint>> sections = sheet.points().stream()
                .collect(Collectors.groupingBy(
                        point -> visit().say(point.point().sectionLabel()), LinkedHashMap::new, Collectors.toList()));
        sections.forEach((section, points) -> into.add(Parts.section(section, table(section, points))));
    }

    private Component readiness(Readiness readiness) {
        Span number = new Span(visit().say(Amount.percent(readiness.percent())));
        number.addClassName("readiness-number");
        Div words = new Div(
                number,
                new Div(visit().say("continuity-plan.readiness", readiness.minimumInPlace(), readiness.minimum())),
                Parts.quiet(visit().say(
                                "continuity-plan.readiness.all",
                                Amount.percent(readiness.percentOfAll()),
                                readiness.inPlace(),
                                readiness.all(),
                                readiness.unanswered())));
        words.addClassName("readiness");
        return words;
    }

    private PlainTable table(String section, List<AnsweredPoint> points) {
        PlainTable table = new PlainTable(section)
                .cardsOnPhone()
                .head(
                        visit().say("continuity-plan.point"),
                        visit().say("continuity-plan.point.state"),
                        visit().say("continuity-plan.point.evidence"),
                        visit().say("continuity-plan.change"));
        table.addClassNames("called", "checklist");
        points.forEach(point -> table.row(item(point.point()), state(point), evidence(point), button(point)));
        return table;
    }

    private Component item(ChecklistPoint point) {
        Div item = new Div(new Span(visit().say(point.item())));
        if (point.minimum()) {
            Span minimum = new Span(visit().say("continuity-plan.point.minimum"));
            minimum.addClassName("minimum-mark");
            item.add(minimum);
        }
        item.add(Parts.quiet(point.code() + " · " + point.source()));
        return item;
    }

    private Component state(AnsweredPoint point) {
        if (!point.isAnswered()) {
            return Parts.status(Icon.INFO, visit().say("continuity-plan.point.unanswered"), "behind");
        }
        return point.isInPlace()
                ? Parts.status(Icon.CHECK, visit().say("continuity-plan.point.yes"), "done")
                : Parts.status(Icon.WARNING, visit().say("continuity-plan.point.no"), "waiting");
    }

    private Component evidence(AnsweredPoint point) {
        Answer answer = point.answer();
        if (answer == null) {
            return new Span();
        }
        Div evidence = new Div(new Span(answer.evidence()));
        LocalDate dated = answer.dated();
        evidence.add(Parts.quiet(
                dated == null
                        ? visit().say("continuity-plan.point.by", visit().who(answer.by()))
                        : visit().say(
                                        "continuity-plan.point.dated",
                                        Moments.day(dated, visit().actor().language()),
                                        visit().who(answer.by()))));
        return evidence;
    }

    private Component button(AnsweredPoint point) {
        var button = Parts.button(
                visit().say("continuity-plan.point.answer"),
                () -> new AnswerDialog(visit(), checklists, area(), point, this::done).open());
        button.addClassName("small");
        button.setAriaLabel(visit().say("continuity-plan.point.answer") + ": "
                + visit().say(point.point().item()));
        return button;
    }
}
