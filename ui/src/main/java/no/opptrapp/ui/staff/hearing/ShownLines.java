package no.opptrapp.ui.staff.hearing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.planning.hearing.HearingLine;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** What of a plan is shown to others: a box for each line, and one for all lines of a kind. */
final class ShownLines extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Map<UUID, Checkbox> boxes = new LinkedHashMap<>();
    private final transient Map<HearingLine.Kind, List<Checkbox>> kinds = new EnumMap<>(HearingLine.Kind.class);

    ShownLines(Visit visit) {
        this.visit = visit;
        addClassName("shown-lines");
    }

    void show(List<HearingLine> lines) {
        removeAll();
        boxes.clear();
        kinds.clear();
        if (lines.isEmpty()) {
            add(Parts.quiet(visit.say("hearings.show.nothing")));
            return;
        }
        Div sections = new Div();
        sections.addClassName("choices");
        add(sections);
        for (HearingLine line : lines) {
            UUID source = line.source();
            if (source == null) {
                add(new H3(visit.say(line.title())));
            } else {
                add(box(line, source));
            }
        }
        kinds.forEach((kind, all) -> sections.add(section(kind, all)));
    }

    private Div box(HearingLine line, UUID source) {
        Checkbox box = new Checkbox(visit.say(line.title()), true);
        boxes.put(source, box);
        kinds.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(box);
        Span kind = new Span(visit.say(line.kind().label()));
        kind.addClassName("behind");
        Div row = new Div(box, kind);
        row.addClassNames("shown-line", "depth-" + line.depth());
        return row;
    }

    private Checkbox section(HearingLine.Kind kind, List<Checkbox> all) {
        Checkbox section = new Checkbox(visit.say(kind.label()), true);
        section.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                all.forEach(box -> box.setValue(change.getValue()));
            }
        });
        return section;
    }

    Set<UUID> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
