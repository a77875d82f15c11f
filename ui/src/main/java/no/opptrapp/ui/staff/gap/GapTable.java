package no.opptrapp.ui.staff.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.planning.gap.Gap;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.ui.staff.plan.MadeUpMark;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** One of the lists: what, whose, how bad, and what closes the gap. */
final class GapTable extends Composite<PlainTable> {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient PlanNames names;
    private final GapKind kind;
    private final boolean manyAreas;

    /** @param manyAreas whether it is worth a column whose each is */
    GapTable(Visit visit, PlanNames names, GapKind kind, boolean manyAreas, List<Gap> rows) {
        this.visit = visit;
        this.names = names;
        this.kind = kind;
        this.manyAreas = manyAreas;
        PlainTable table = getContent().cardsOnPhone();
        table.addClassNames("called", "gap-table");
        if (manyAreas) {
            table.addClassName("of-areas");
        }
        if (measured()) {
            table.numeric(1);
        }
        table.head(heads());
        rows.forEach(gap -> table.row(cells(gap)));
    }

    @Override
    protected PlainTable initContent() {
        return new PlainTable(visit.say(kind.label()));
    }

    private boolean measured() {
        return kind != GapKind.MEASURE_WITHOUT_NEED;
    }

    private String[] heads() {
        List<String> heads = new ArrayList<>();
        heads.add(visit.say(kind == GapKind.NEED_WITHOUT_MEASURE ? "gaps.need" : "gaps.measure"));
        if (measured()) {
            heads.add(visit.say("gap.column.severity"));
        }
        if (manyAreas) {
            heads.add(visit.say("gap.column.area"));
        }
        heads.add(visit.say("gap.column.plan_area"));
        heads.add(visit.say("gap.column.target_group"));
        heads.add(visit.say("gaps.closes"));
        return heads.toArray(String[]::new);
    }

    private Component[] cells(Gap gap) {
        List<Component> cells = new ArrayList<>();
        cells.add(title(gap));
        if (measured()) {
            cells.add(new Span(String.valueOf(gap.severity())));
        }
        if (manyAreas) {
            cells.add(new Span(names.area(gap.area())));
        }
        cells.add(new Span(names.planArea(gap.planArea())));
        cells.add(new Span(visit.say(gap.targetGroup().label())));
        cells.add(action(gap));
        return cells.toArray(Component[]::new);
    }

    private Component title(Gap gap) {
        String path = kind == GapKind.NEED_WITHOUT_MEASURE ? "needs/" : "measures/";
        Anchor link = new Anchor(path + gap.id(), visit.say(gap.title()));
        Gap.Reported reported = gap.reported();
        if (reported == null && !gap.madeUp() && !gap.takenBack()) {
            return link;
        }
        Div title = new Div(link);
        if (gap.madeUp()) {
            title.add(MadeUpMark.of(visit, gap.title()));
        }
        if (gap.takenBack()) {
            title.add(Parts.quiet(visit.say("needs.taken-back")));
        }
        if (reported != null) {
            title.add(Parts.quiet(visit.say("gaps.still", visit.say(reported.title()))));
        }
        return title;
    }

    private Anchor action(Gap gap) {
        Gap.Reported reported = gap.reported();
        if (reported != null) {
            return button("needs/" + reported.id(), "gaps.look-at-need", visit.say(reported.title()));
        }
        if (kind == GapKind.MEASURE_WITHOUT_NEED) {
            return button(GapAddress.linkNeed(gap), "gaps.link-need", visit.say(gap.title()));
        }
        return button(GapAddress.newMeasure(gap), "gaps.plan-measure", visit.say(gap.title()));
    }

    /** Short for those who see the row, whole for those who are read to. */
    private Anchor button(String href, String words, String about) {
        Anchor link = new Anchor(href, visit.say(words));
        link.addClassNames("button", "small");
        link.getElement().setAttribute("aria-label", visit.say(words) + ": " + about);
        return link;
    }
}
