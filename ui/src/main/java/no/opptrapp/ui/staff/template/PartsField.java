package no.opptrapp.ui.staff.template;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.opptrapp.reports.edition.ReportPart;
import no.opptrapp.reports.template.PartChoice;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** The parts of a report in their order: moved by dragging or with buttons, and switched on and off. */
final class PartsField extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Map<String, String> titles;
    private final transient Runnable changed;
    private final boolean open;
    private final OrderedList list = new OrderedList();
    private final Span told = new Span();
    private final transient List<PartChoice> parts;

    /**
     * The field.
     *
     * @param parts as they stand
     * @param known all parts of the report
     * @param open whether they can be changed
     * @param changed told of each change
     */
    PartsField(Visit visit, List<PartChoice> parts, List<ReportPart> known, boolean open, Runnable changed) {
        this.visit = visit;
        this.parts = new ArrayList<>(parts);
        this.titles = known.stream().collect(Collectors.toMap(ReportPart::name, part -> visit.say(part.title())));
        this.open = open;
        this.changed = changed;
        list.addClassName("template-parts");
        told.addClassName("visually-hidden");
        told.getElement().setAttribute("aria-live", "polite");
        String always = known.stream()
                .filter(ReportPart::fixed)
                .map(part -> visit.say(part.title()))
                .collect(Collectors.joining(", "));
        add(list, told, Parts.quiet(visit.say("templates.parts.always", always)));
        show();
    }

    List<PartChoice> value() {
        return List.copyOf(parts);
    }

    private void show() {
        list.removeAll();
        for (int i = 0; i < parts.size(); i++) {
            list.add(item(i));
        }
    }

    private ListItem item(int place) {
        PartChoice part = parts.get(place);
        String title = titles.getOrDefault(part.name(), part.name());
        Checkbox shown = new Checkbox(title, part.shown());
        shown.setEnabled(open);
        shown.addValueChangeListener(change -> {
            parts.set(place, new PartChoice(part.name(), change.getValue()));
            told.setText(visit.say(change.getValue() ? "templates.parts.in" : "templates.parts.out", title));
            changed.run();
        });
        ListItem item = new ListItem(shown);
        if (open) {
            Div steps = new Div(
                    step("templates.parts.up", title, place, place - 1),
                    step("templates.parts.down", title, place, place + 1));
            steps.addClassName("part-steps");
            item.add(steps);
            DragSource<ListItem> source = DragSource.create(item);
            source.setDragData(part.name());
            DropTarget<ListItem> target = DropTarget.create(item);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragData()
                    .flatMap(name -> parts.stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst())
                    .ifPresent(moved -> move(parts.indexOf(moved), place)));
        }
        return item;
    }

    private NativeButton step(String key, String title, int from, int to) {
        NativeButton button = Parts.button(visit.say(key), () -> move(from, to));
        button.addClassName("small");
        button.setAriaLabel(visit.say(key + ".one", title));
        button.setEnabled(to >= 0 && to < parts.size());
        button.setId(key.replace('.', '-') + "-" + parts.get(from).name());
        return button;
    }

    /** The button that was pressed is made anew: whoever works by keyboard stays at it, or at its neighbour at the end. */
    private void move(int from, int to) {
        PartChoice part = parts.remove(from);
        parts.add(to, part);
        show();
        told.setText(visit.say(
                "templates.parts.moved", titles.getOrDefault(part.name(), part.name()), to + 1, parts.size()));
        boolean up = to < from ? to > 0 : to == parts.size() - 1;
        String button = (up ? "templates-parts-up-" : "templates-parts-down-") + part.name();
        list.getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", button);
        changed.run();
    }
}
