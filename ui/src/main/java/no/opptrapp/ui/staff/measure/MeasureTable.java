package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.WrittenMeasure;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;

/** Measures as rows that can be chosen. */
final class MeasureTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MeasureWords words;
    private final boolean manyAreas;
    private final transient Runnable chosenChanged;
    private final transient Map<UUID, Measure> chosen = new LinkedHashMap<>();

    /** @param manyAreas whether it is worth a column whose measure each is */
    MeasureTable(MeasureWords words, boolean manyAreas, Runnable chosenChanged) {
        this.words = words;
        this.manyAreas = manyAreas;
        this.chosenChanged = chosenChanged;
    }

    void show(List<Measure> measures) {
        removeAll();
        Map<UUID, Measure> before = new LinkedHashMap<>(chosen);
        chosen.clear();
        Visit visit = words.visit();
        PlainTable table = new PlainTable(visit.say("measures.title")).cardsOnPhone();
        table.addClassNames("called", "measure-table");
        table.head(
                visit.say(MeasureField.TITLE.label()),
                visit.say(MeasureField.STATUS.label()),
                visit.say(manyAreas ? "measures.area" : "measure.field.target_group"),
                visit.say(MeasureField.STARTS_ON.label()),
                visit.say(MeasureField.ENDS_ON.label()),
                visit.say("measures.choose"));
        for (Measure measure : measures) {
            if (before.containsKey(measure.id())) {
                chosen.put(measure.id(), measure);
            }
            WrittenMeasure written = WrittenMeasure.of(measure.facts());
            table.row(
                    title(measure, written),
                    words.status(measure.facts().status()),
                    new Span(manyAreas ? words.area(measure.area()) : said(written, MeasureField.TARGET_GROUP)),
                    new Span(said(written, MeasureField.STARTS_ON)),
                    new Span(said(written, MeasureField.ENDS_ON)),
                    box(measure));
        }
        add(table);
        chosenChanged.run();
    }

    /** What is asked for less often stands below the title, so that the title has the room. */
    private Component title(Measure measure, WrittenMeasure written) {
        Div title =
                new Div(new Anchor("measures/" + measure.id(), measure.facts().title()));
        if (measure.origin().madeUp()) {
            title.add(Parts.marked(words.visit().say("shell.made-up")));
        }
        String planArea = said(written, MeasureField.PLAN_AREA);
        String responsible = measure.facts().responsible();
        title.add(Parts.quiet(responsible.isEmpty() ? planArea : planArea + " \u00B7 " + responsible));
        return title;
    }

    private String said(WrittenMeasure written, MeasureField field) {
        String value = written.get(field);
        return value.isEmpty() ? "" : words.said(field, value);
    }

    private Checkbox box(Measure measure) {
        Checkbox box = new Checkbox(chosen.containsKey(measure.id()));
        box.setAriaLabel(
                words.visit().say("measures.choose.one", measure.facts().title()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.put(measure.id(), measure);
            } else {
                chosen.remove(measure.id());
            }
            chosenChanged.run();
        });
        return box;
    }

    /** Those chosen, in the order they were. */
    List<Measure> chosen() {
        return List.copyOf(chosen.values());
    }

    void chooseNone() {
        chosen.clear();
    }
}
