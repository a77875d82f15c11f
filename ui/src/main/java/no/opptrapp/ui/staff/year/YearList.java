package no.opptrapp.ui.staff.year;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** The days of a year, month by month. */
final class YearList {

    private final Visit visit;
    private final LocalDate today;
    private final Function<String, String> areaName;
    private final Function<CalendarEntry, List<Component>> actions;

    /**
     * A list for one area.
     *
     * @param areaName the name of an area by its code; empty for the one the page is about
     * @param actions what may be done with an entry here
     */
    YearList(
            Visit visit,
            LocalDate today,
            Function<String, String> areaName,
            Function<CalendarEntry, List<Component>> actions) {
        this.visit = visit;
        this.today = today;
        this.areaName = areaName;
        this.actions = actions;
    }

    Component of(List<CalendarEntry> entries) {
        Map<Month, List<CalendarEntry>> months = entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.day().getMonth(), TreeMap::new, Collectors.toList()));
        Div list = new Div();
        months.forEach((month, there) -> {
            UnorderedList days = new UnorderedList();
            days.addClassName("days");
            there.forEach(entry -> days.add(item(entry)));
            list.add(Parts.section(
                    visit.say("year.month", visit.say("period.month." + month.getValue()), there.size()), days));
        });
        return list;
    }

    private ListItem item(CalendarEntry entry) {
        Span day = new Span(Moments.day(entry.day(), visit.actor().language()));
        day.addClassName("day");
        String title = visit.say(entry.title());
        String page = entry.page();
        Component name = page == null ? new Span(title) : new Anchor(page, title);
        Div words = new Div(name, Parts.quiet(note(entry)));
        words.addClassName("what");
        if (entry.madeUp()) {
            words.add(Parts.marked(visit.say("shell.made-up")));
        }
        Div end = new Div();
        end.addClassName("standing");
        standing(entry).forEach(end::add);
        actions.apply(entry).forEach(end::add);
        ListItem item = new ListItem(day, words, end);
        item.addClassName("day-row");
        return item;
    }

    private String note(CalendarEntry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(visit.say(entry.kind().label()));
        String area = areaName.apply(entry.area());
        if (!area.isEmpty()) {
            parts.add(area);
        }
        Text owed = entry.owed();
        if (owed != null) {
            parts.add(visit.say(owed));
        }
        return String.join(" · ", parts);
    }

    private List<Component> standing(CalendarEntry entry) {
        Text became = entry.became();
        if (became != null) {
            return List.of(Parts.status(Icon.CHECK, visit.say(became), "done"));
        }
        if (entry.isLate(today)) {
            return List.of(Parts.status(Icon.WARNING, visit.say("year.late"), "signal"));
        }
        return entry.day().equals(today)
                ? List.of(Parts.status(Icon.CLOCK, visit.say("year.today"), "planned"))
                : List.of();
    }
}
