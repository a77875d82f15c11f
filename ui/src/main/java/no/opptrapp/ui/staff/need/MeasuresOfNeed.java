package no.opptrapp.ui.staff.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.need.Need;
import no.opptrapp.planning.need.NeedState;
import no.opptrapp.ui.staff.plan.NewMeasureAddress;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** What is done against a need, and the way to do more. */
final class MeasuresOfNeed {

    private final Visit visit;
    private final MeasureService measures;
    private final PlanNames names;

    MeasuresOfNeed(Visit visit, MeasureService measures, PlanNames names) {
        this.visit = visit;
        this.measures = measures;
        this.names = names;
    }

    /** The measures the visitor may read; that there are others, of other areas, is told by the need's state alone. */
    Section section(Need need) {
        List<Measure> against = measures.against(visit.actor(), need.id());
        boolean active =
                against.stream().anyMatch(measure -> measure.facts().status().isActive());
        boolean elsewhere = need.state() == NeedState.PLANNED && !active;
        Section section = Parts.section(visit.say("needs.measures"));
        if (!against.isEmpty()) {
            UnorderedList list = new UnorderedList();
            against.forEach(measure -> list.add(line(need, measure)));
            section.add(list);
        }
        if (elsewhere) {
            section.add(Parts.quiet(visit.say("needs.measures.elsewhere")));
        } else if (against.isEmpty()) {
            section.add(Parts.quiet(visit.say("needs.measures.none")));
        }
        section.add(others(need));
        return section;
    }

    /** The way to what others have done against the same or something like it. */
    Component others(Need need) {
        return new Paragraph(new Anchor("measures/adopt?need=" + need.id(), visit.say("needs.measures.others")));
    }

    /** Leads to a new measure against the need. */
    Component planButton(Need need) {
        return Parts.linkButton(
                NewMeasureAddress.against(need.id(), need.area(), need.planArea(), need.targetGroup()),
                Icon.PLAN,
                visit.say("needs.measures.plan"));
    }

    private ListItem line(Need need, Measure measure) {
        String whose = measure.area().equals(need.area()) ? "" : " \u00B7 " + names.area(measure.area());
        ListItem line = new ListItem(
                new Anchor("measures/" + measure.id(), measure.facts().title()),
                new Span(" \u00B7 " + visit.say(measure.facts().status().label()) + whose));
        if (measure.origin().madeUp()) {
            line.add(new Span(" "), Parts.marked(visit.say("shell.made-up")));
        }
        return line;
    }
}
