package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.PlanAreaDefinition;
import no.opptrapp.planning.goal.PlanAreaVersion;
import no.opptrapp.planning.goal.PlanAreas;
import no.opptrapp.planning.goal.PlanGoal;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What the plan says of a plan area, as it stands or as it was in an earlier version. */
@Prototype
@Route("plan-areas/:code")
@PermitAll
public class PlanAreaView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient PlanAreas planAreas;
    private final Div content = new Div();

    public PlanAreaView(Visit visit, PlanAreas planAreas) {
        this.visit = visit;
        this.planAreas = planAreas;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        String code = event.getRouteParameters().get("code").orElse("");
        List<PlanAreaVersion> history = planAreas.history(visit.actor(), code);
        PlanAreaDefinition newest = history.getFirst().definition();
        PlanAreaDefinition shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("version")
                .flatMap(version -> history.stream()
                        .map(PlanAreaVersion::definition)
                        .filter(each -> Integer.toString(each.version()).equals(version))
                        .findFirst())
                .orElse(newest);
        title(visit.say(shown.area().name()));
        trail(new Anchor("plan", visit.say("plan.menu")));
        if (shown.version() != newest.version()) {
            content.add(Parts.notice(
                    "signal",
                    visit.say("sheets.old", shown.version()),
                    new Anchor("plan-areas/" + code, visit.say("sheets.newest"))));
        } else if (visit.is(Role.NATIONAL)) {
            actions(Parts.linkButton("plan-areas/" + code + "/edit", Icon.TEXTS, visit.say("plan.area.edit")));
        }
        content.add(facts(shown), Parts.section(visit.say("sheets.versions"), versions(history)));
    }

    private DescriptionList facts(PlanAreaDefinition shown) {
        DescriptionList list = new DescriptionList();
        list.addClassName("sheet");
        fact(list, "plan.area.goal", new PlanGoal(shown.area().goal(), List.of()).label());
        fact(list, "plan.area.wording", shown.wording());
        fact(list, "plan.area.description", shown.description());
        fact(list, "sheets.code", Text.verbatim(shown.code()));
        return list;
    }

    private void fact(DescriptionList list, String name, @Nullable Text words) {
        list.add(
                new DescriptionList.Term(visit.say(name)),
                new DescriptionList.Description(words == null ? visit.say("plan.area.nothing") : visit.say(words)));
    }

    private PlainTable versions(List<PlanAreaVersion> history) {
        PlainTable table = new PlainTable(visit.say("sheets.versions"))
                .cardsOnPhone()
                .head(visit.say("sheets.version"), visit.say("sheets.when"), visit.say("sheets.who"));
        for (PlanAreaVersion version : history) {
            String by = version.by();
            int number = version.definition().version();
            table.row(
                    new Anchor(
                            "plan-areas/" + version.definition().code() + "?version=" + number,
                            visit.say("sheets.version.of", number)),
                    new Span(Moments.moment(version.at(), visit.actor().language())),
                    new Span(by == null ? visit.say("sheets.program") : by));
        }
        return table;
    }
}
