package no.opptrapp.ui.staff.gap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Country;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.planning.gap.AlikeGaps;
import no.opptrapp.planning.gap.Coverage;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.gap.Gaps;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** The three lists, the worst first, each row with what closes it; below them the matrix of one area. */
@Prototype
@Route("gaps")
@Menu(title = "gaps.menu", order = 2, icon = "GAPS")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class GapsView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** So many of each list are shown before somebody asks for more: three lists and the matrices share the page. */
    private static final int FIRST = 12;

    /** The most rows that come at once: a longer list unfolds in steps, and is whole in its file. */
    private static final int AT_ONCE = 200;

    /** So many rows are looked at where many areas report the same needs, so that the first rows can be different. */
    private static final int ENOUGH = 5_000;

    private final transient Visit visit;
    private final transient GapService gaps;
    private final transient PlanNames names;
    private final transient List<String> areas;
    private final transient Predicate<String> wide;
    private final GapFilters filters;
    private final Div lists = new Div();
    private final Map<GapKind, Integer> shown = new EnumMap<>(GapKind.class);

    public GapsView(Visit visit, GapService gaps, MeasureService measures, AreaService areas, GoalService goals) {
        this.visit = visit;
        this.gaps = gaps;
        this.names = new PlanNames(visit, areas, goals);
        this.areas = measures.areas(visit.actor());
        this.wide = code -> !areas.get(visit.actor(), code).children().isEmpty();
        this.filters = new GapFilters(visit, names, this.areas, this::narrowed);
        addClassName("wide");
        title(visit.say("gaps.title"));
        lead(visit.say("gaps.lead"));
        add(filters, lists);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters(), areas);
        shown.clear();
        show();
    }

    private void narrowed() {
        shown.clear();
        readAt(GapAddress.of("gaps", filters.query()));
        show();
    }

    private void show() {
        GapQuery query = filters.query();
        int most = shown.values().stream().reduce(FIRST, Integer::max);
        Gaps found = gaps.find(visit.actor(), query, areas.size() > 1 ? Math.max(most, ENOUGH) : most);
        actions(
                Parts.download(GapFileServlet.address(TableKind.CSV, query), Icon.DOWNLOAD, visit.say("gaps.csv")),
                Parts.download(GapFileServlet.address(TableKind.XLSX, query), Icon.DOWNLOAD, visit.say("gaps.xlsx")));
        lists.removeAll();
        if (found.count() == 0) {
            lists.add(Parts.empty(
                    visit.say("gaps.none"), visit.say(filters.isNarrowed() ? "gaps.none.narrowed" : "gaps.none.why")));
        } else {
            for (GapKind kind : GapKind.values()) {
                lists.add(list(kind, found));
            }
        }
        one().ifPresent(this::matrices);
    }

    /** What lies in a wide area part by part, and the area's own measure by measure. */
    private void matrices(String area) {
        if (wide.test(area)) {
            lists.add(new SpreadMatrix(visit, names).section(gaps.spread(visit.actor(), area), area));
        }
        Coverage own = gaps.coverage(visit.actor(), area);
        boolean told =
                wide.test(area) && own.needs().isEmpty() && own.measures().isEmpty();
        if (!told) {
            lists.add(CoverageMatrix.section(visit, names, own, area));
        }
    }

    private Section list(GapKind kind, Gaps found) {
        int count = found.counts().getOrDefault(kind, 0);
        int most = shown.getOrDefault(kind, FIRST);
        List<Gap> all = found.of(kind);
        boolean alike = kind == GapKind.NEED_WITHOUT_MEASURE;
        List<Gap> rows =
                (alike ? AlikeGaps.alternating(all) : all).stream().limit(most).toList();
        Div content = new Div(Parts.quiet(visit.say("gaps.explained." + GapAddress.word(kind))));
        if (rows.isEmpty()) {
            content.add(Parts.status(Icon.CHECK, visit.say("gaps.list.none"), "done"));
        } else {
            content.add(new GapTable(visit, names, kind, areas.size() > 1, rows));
        }
        if (count > rows.size()) {
            boolean whole = count <= AT_ONCE;
            int next = whole ? count : Math.min(GapService.LIMIT, Math.max(AT_ONCE, most * 4));
            String words = whole ? visit.say("gaps.more.all", count) : visit.say("gaps.more", rows.size(), count);
            content.add(Parts.button(words, () -> {
                shown.put(kind, next);
                show();
                readOn(kind, rows.size());
            }));
        }
        Section section = Parts.section(visit.say("gaps.heading", kind.label(), count), content);
        section.setId(GapAddress.word(kind));
        return section;
    }

    /** The button is gone with the list it stood under: whoever pressed it goes on at the first row that came. */
    private void readOn(GapKind kind, int row) {
        lists.getElement().executeJs("""
                const row = this.querySelectorAll('#' + $0 + ' tbody tr')[$1];
                row?.querySelector('a')?.focus();
                """, GapAddress.word(kind), row);
    }

    /** The one area that is looked at, when it is one. */
    private Optional<String> one() {
        return filters.query().area().or(() -> areas.stream().findFirst().filter(this::holdsAll));
    }

    /** Whether all that the visitor looks after lies in the widest of it; the country is looked at when it is chosen. */
    private boolean holdsAll(String widest) {
        return areas.size() == 1
                || (!widest.equals(Country.CODE) && visit.actor().scope().equals(Set.of(widest)));
    }
}
