package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.planning.need.Need;
import no.opptrapp.ui.staff.plan.MadeUpMark;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** A measure to be read: what it is, by whom, when and at what cost, and the needs it is against. */
final class MeasureReading extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<MeasureField> FACTS = List.of(
            MeasureField.PLAN_AREA,
            MeasureField.TARGET_GROUP,
            MeasureField.RESPONSIBLE,
            MeasureField.STARTS_ON,
            MeasureField.ENDS_ON,
            MeasureField.DONE_ON,
            MeasureField.MONEY,
            MeasureField.PERSON_YEARS,
            MeasureField.GOAL_IDS,
            MeasureField.PLAN_IDS,
            MeasureField.INDICATORS,
            MeasureField.SHARED);

    private final transient MeasureWords words;
    private final transient Visit visit;
    private final transient Measure measure;

    MeasureReading(MeasureWords words, Measure measure) {
        this.words = words;
        this.visit = words.visit();
        this.measure = measure;
        add(standing());
        String description = measure.facts().description();
        if (!description.isEmpty()) {
            Paragraph more = new Paragraph(description);
            more.addClassName("goal-words");
            add(more);
        }
        add(facts());
        if (!measure.deleted()) {
            add(needs());
        }
    }

    private Div standing() {
        Div standing = new Div(words.status(measure.facts().status()), new Span(words.area(measure.area())));
        standing.addClassName("facts");
        if (measure.origin().madeUp()) {
            standing.add(Parts.marked(visit.say("shell.made-up")));
        }
        String source = measure.origin().source();
        if (source != null) {
            standing.add(new Span(visit.say("measures.source", source)));
        }
        if (measure.origin().copiedFrom() != null) {
            standing.add(new Span(visit.say("measures.copied-from")));
        }
        return standing;
    }

    /** What is said; fields that say nothing are left out. */
    private DescriptionList facts() {
        WrittenMeasure written = WrittenMeasure.of(measure.facts());
        DescriptionList list = new DescriptionList();
        list.addClassName("sheet");
        FACTS.stream().filter(field -> !written.get(field).isEmpty()).forEach(field -> fact(list, field, written));
        return list;
    }

    private void fact(DescriptionList list, MeasureField field, WrittenMeasure written) {
        list.add(
                new DescriptionList.Term(visit.say(field.label())),
                new DescriptionList.Description(words.said(field, written)));
    }

    private Section needs() {
        Section section = Parts.section(visit.say("measures.needs"));
        List<Need> against = words.needs(measure.facts().links().needs());
        if (against.isEmpty()) {
            section.add(Parts.quiet(visit.say("measures.needs.none")));
            return section;
        }
        UnorderedList list = new UnorderedList();
        for (Need need : against) {
            ListItem line = new ListItem(
                    new Anchor("needs/" + need.id(), visit.say(need.title())),
                    new Span(" \u00B7 " + visit.say(need.state().label())));
            if (need.madeUp()) {
                line.add(new Span(" "), MadeUpMark.of(visit, need.title()));
            }
            list.add(line);
        }
        section.add(list);
        return section;
    }
}
