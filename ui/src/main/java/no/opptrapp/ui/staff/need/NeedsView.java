package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.need.NeedPage;
import no.opptrapp.planning.need.NeedPlans;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.neighbour.NeighbourPlans;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The needs within one's scope, the worst first, and those of the wider areas it lies in. */
@Prototype
@Route("needs")
@Menu(title = "needs.menu", order = 2.1, icon = "NEEDS")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class NeedsView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 100;

    private final transient Visit visit;
    private final transient NeedService needs;
    private final transient PlanNames names;
    private final NativeButton write;
    private final NeedFilterBar filter;
    private final Div list = new Div();

    public NeedsView(
            Visit visit,
            NeedService needs,
            AreaService areas,
            GoalService goals,
            NeighbourPlans neighbours,
            NeedPlans links,
            Clock clock) {
        this.visit = visit;
        this.needs = needs;
        this.names = new PlanNames(visit, areas, goals);
        title(visit.say("needs.title"));
        lead(visit.say("needs.lead"));
        List<String> own = names.own(areas);
        WriteNeedDialog dialog = new WriteNeedDialog(
                visit,
                needs,
                names,
                new PlansOfNeed(visit, neighbours, links),
                own,
                LocalDate.now(clock),
                written -> getUI().ifPresent(ui -> ui.navigate("needs/" + written.id())));
        write = Parts.primary(visit.say("needs.write"), dialog::open);
        filter = new NeedFilterBar(visit, names, own, this::changed);
        list.getElement().setAttribute("aria-live", "polite");
        add(filter, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show();
    }

    private void changed() {
        readAt(filter.address("needs"));
        show();
    }

    private void show() {
        actions(write, file(TableKind.CSV), file(TableKind.XLSX));
        list.removeAll();
        NeedTable own = new NeedTable(visit, names, visit.say("needs.own"));
        NeedTable inherited = new NeedTable(visit, names, visit.say("needs.inherited"));
        Section ownSection = Parts.section(visit.say("needs.own"), own);
        Section inheritedSection =
                Parts.section(visit.say("needs.inherited"), Parts.quiet(visit.say("needs.inherited.what")), inherited);
        Div more = new Div();
        int all = needs.count(visit.actor(), filter.query());
        if (all == 0) {
            list.add(Parts.empty(
                    visit.say(filter.isNarrowed() ? "needs.none-such.title" : "needs.empty.title"),
                    visit.say(filter.isNarrowed() ? "needs.none-such.why" : "needs.empty.why")));
            return;
        }
        list.add(Parts.quiet(visit.say("needs.count", all)), ownSection, inheritedSection, more);
        add(own, inherited, more, null);
        ownSection.setVisible(own.size() > 0);
        inheritedSection.setVisible(inherited.size() > 0);
    }

    private Anchor file(TableKind kind) {
        return Parts.download(
                filter.address(NeedFileServlet.address(kind)), Icon.DOWNLOAD, visit.say("needs." + kind.ending()));
    }

    private void add(NeedTable own, NeedTable inherited, Div more, @Nullable UUID after) {
        NeedPage page = needs.find(visit.actor(), filter.query(), after, AT_ONCE);
        page.items().forEach(listed -> (listed.inherited() ? inherited : own).add(listed));
        own.getParent().ifPresent(section -> section.setVisible(own.size() > 0));
        inherited.getParent().ifPresent(section -> section.setVisible(inherited.size() > 0));
        more.removeAll();
        UUID next = page.next();
        if (next != null) {
            more.add(Parts.button(visit.say("needs.more"), () -> add(own, inherited, more, next)));
        }
    }
}
