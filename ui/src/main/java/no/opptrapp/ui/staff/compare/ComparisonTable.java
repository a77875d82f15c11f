package no.opptrapp.ui.staff.compare;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.comparison.Compared;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.PlaceAmongPeers;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.value.SummedParts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.value.ValueCell;
import org.jspecify.annotations.Nullable;

/** All that are compared, in their order, with status, place and base: the comparison for those who see no pictures. */
final class ComparisonTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Comparison comparison;
    private final boolean places;
    private final boolean bases;

    ComparisonTable(Visit visit, Comparison comparison) {
        this.visit = visit;
        this.comparison = comparison;
        this.places = comparison.values().stream().anyMatch(each -> each.standing() != null);
        this.bases =
                comparison.values().stream().anyMatch(each -> each.finding().base() != null);
        addClassName("numbers");
        List<String> heads = new ArrayList<>(
                List.of(visit.say("compare.area"), visit.say("comparison.value"), visit.say("compare.status")));
        if (places) {
            heads.add(visit.say("comparison.place"));
        }
        if (bases) {
            heads.add(visit.say("compare.base"));
        }
        PlainTable table = new PlainTable(visit.say("compare.table"))
                .numeric(
                        places && bases
                                ? new Integer[] {1, 3, 4}
                                : places || bases ? new Integer[] {1, 3} : new Integer[] {1})
                .head(heads.toArray(String[]::new));
        comparison.ordered().forEach(each -> table.row(row(each)));
        add(table);
    }

    private Component[] row(Compared each) {
        List<Component> cells = new ArrayList<>();
        Anchor name = new Anchor(
                "values/" + each.area().code() + "/of/" + comparison.indicator().code(),
                visit.say(each.area().name()));
        boolean own = each.area().equals(comparison.own());
        if (own) {
            name.addClassName("own-area");
            name.getElement().setAttribute("aria-current", "true");
        }
        cells.add(name);
        cells.add(new Span(Display.of(comparison.indicator(), each.finding(), visit.texts())));
        cells.add(new Span(status(each)));
        if (places) {
            cells.add(new Span(place(each.standing())));
        }
        if (bases) {
            Long base = each.finding().base();
            cells.add(new Span(base == null ? "" : base.toString()));
        }
        return cells.toArray(Component[]::new);
    }

    /** How the value came about; beside a sum, what stands behind it. */
    private String status(Compared each) {
        String status = visit.say(each.finding().status().label());
        SummedParts parts = each.parts();
        String behind = parts == null ? "" : ValueCell.behind(visit.texts(), parts);
        return behind.isEmpty() ? status : status + " (" + behind + ")";
    }

    private String place(@Nullable PlaceAmongPeers standing) {
        return standing == null ? "–" : visit.say("compare.place.of", standing.rank(), standing.of());
    }
}
