package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.county.CountyQuery;
import no.opptrapp.planning.county.CountyService;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.county.note.CallNotes;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Whom to call first and why, and below it all municipalities side by side. */
@Prototype
@Route("county")
@Menu(title = "municipalities.menu", order = 1.5, icon = "CALLS")
@RolesAllowed({"COORDINATOR", "NATIONAL"})
public class CountyView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** More municipalities than this nobody reads in one table: an area is chosen, or all are asked for. */
    private static final int MOST = 120;

    private final transient Visit visit;
    private final transient CountyService county;
    private final transient PlanNames names;
    private final transient List<String> areas;
    private final transient CallCards cards;
    private final CountyFilters filters;
    private final Div content = new Div();

    public CountyView(
            Visit visit, CountyService county, CallNotes notes, AreaService areas, GoalService goals, Clock clock) {
        this.visit = visit;
        this.county = county;
        this.names = new PlanNames(visit, areas, goals);
        this.areas = county.wide(visit.actor()).stream().map(Area::code).toList();
        this.filters = new CountyFilters(visit, names, this.areas, this::narrowed);
        this.cards = new CallCards(visit, notes, clock, this::called);
        addClassName("wide");
        title(visit.say("municipalities.title"));
        lead(visit.say("municipalities.lead"));
        add(filters, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters(), areas);
        show();
    }

    private void narrowed() {
        readAt(CountyAddress.of("county", filters.query()));
        show();
    }

    private void called(String said) {
        show();
        content.addComponentAsFirst(Parts.notice("done", said));
    }

    private void show() {
        CountyQuery query = filters.query();
        CountyTable table = county.of(visit.actor(), query);
        actions(
                Parts.download(
                        CountyFileServlet.address(TableKind.CSV, query),
                        Icon.DOWNLOAD,
                        visit.say("municipalities.csv")),
                Parts.download(
                        CountyFileServlet.address(TableKind.XLSX, query),
                        Icon.DOWNLOAD,
                        visit.say("municipalities.xlsx")));
        content.removeAll();
        if (table.rows().isEmpty()) {
            content.add(Parts.empty(
                    visit.say("municipalities.none"),
                    visit.say(query.onlyGaps() ? "municipalities.none.gaps" : "municipalities.none.why")));
            return;
        }
        if (table.isMadeUp()) {
            content.add(Parts.marked(visit.say("municipalities.made-up")));
        }
        content.add(cards.section(table.calls()));
        tables(table, query, MOST);
    }

    private void tables(CountyTable table, CountyQuery query, int most) {
        Section section = Parts.section(heading(visit, table));
        content.add(section);
        if (table.rows().size() > most) {
            section.add(
                    Parts.quiet(visit.say("municipalities.many")),
                    Parts.button(
                            visit.say("municipalities.show-all", table.rows().size()), () -> {
                                content.remove(section);
                                tables(table, query, Integer.MAX_VALUE);
                            }));
            return;
        }
        MunicipalityTable.fill(section, visit, table, query.planArea().orElse(null));
        if (query.planArea().isEmpty() && table.rows().size() <= MOST) {
            content.add(PlanAreaMatrix.section(visit, names, table));
        }
    }

    /** How many are shown; where that is not all, of how many. */
    static String heading(Visit visit, CountyTable table) {
        int shown = table.rows().size();
        return shown == table.all()
                ? visit.say("municipalities.table", shown)
                : visit.say("municipalities.table.some", shown, table.all());
    }
}
