package no.opptrapp.ui.staff.area;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaHistory;
import no.opptrapp.core.area.AreaSheet;
import no.opptrapp.core.area.AreaStep;
import no.opptrapp.core.area.Municipality;
import no.opptrapp.core.area.Population;
import no.opptrapp.core.area.PopulationCount;
import no.opptrapp.core.text.Amount;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** One area: where it lies, who lives there, what lies in it, and its history. */
final class AreaFactSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    AreaFactSheet(Visit visit, AreaSheet sheet, AreaHistory history) {
        this.visit = visit;
        add(place(sheet));
        if (!sheet.populations().isEmpty()) {
            add(Parts.section(visit.say("areas.population"), population(sheet.populations())));
        }
        if (!history.predecessors().isEmpty()) {
            add(Parts.section(visit.say("areas.before"), steps(history.predecessors())));
        }
        if (!history.successors().isEmpty()) {
            add(Parts.section(visit.say("areas.after"), steps(history.successors())));
        }
        if (!sheet.children().isEmpty()) {
            add(Parts.section(visit.say("areas.children", sheet.children().size()), children(sheet.children())));
        }
    }

    private Paragraph place(AreaSheet sheet) {
        Paragraph place = new Paragraph();
        place.add(new Span(visit.say(
                "areas.kind." + sheet.area().kind().name().toLowerCase(Locale.ROOT),
                sheet.area().code())));
        for (Area above : sheet.above()) {
            place.add(new Span(" · "), link(above));
        }
        if (sheet.area() instanceof Municipality municipality && municipality.kostraGroup() != null) {
            place.add(new Span(" · " + visit.say("areas.kostra", municipality.kostraGroup())));
        }
        place.add(new Span(" · "
                + visit.say("areas.borders", Integer.toString(sheet.borders().year()))));
        return place;
    }

    private PlainTable population(List<PopulationCount> counts) {
        PlainTable table = new PlainTable(visit.say("areas.population"))
                .numeric(1, 2)
                .head(visit.say("areas.year"), visit.say("areas.inhabitants"), visit.say("areas.adults"));
        for (PopulationCount count : counts) {
            table.row(
                    Integer.toString(count.year()),
                    number(count.population().all()),
                    number(count.population().adults()));
        }
        table.addClassName("short");
        return table;
    }

    private String number(long inhabitants) {
        return inhabitants == Population.UNKNOWN ? ".." : visit.say(Amount.count(inhabitants));
    }

    private UnorderedList steps(List<AreaStep> steps) {
        UnorderedList list = new UnorderedList();
        for (AreaStep step : steps) {
            list.add(new ListItem(new Span(visit.say(
                    "areas.step." + step.kind().name().toLowerCase(Locale.ROOT),
                    Integer.toString(step.to().year()),
                    named(step.before()),
                    named(step.after())))));
        }
        return list;
    }

    private String named(Area area) {
        return visit.say(area.name()) + " (" + area.code() + ")";
    }

    private Div children(List<Area> areas) {
        Div list = new Div(areas.stream().map(this::link).toArray(Component[]::new));
        list.addClassName("link-columns");
        return list;
    }

    private Anchor link(Area area) {
        return new Anchor("areas/" + area.code(), visit.say(area.name()));
    }
}
