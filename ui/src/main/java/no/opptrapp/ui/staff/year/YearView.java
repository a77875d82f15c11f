package no.opptrapp.ui.staff.year;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.planning.calendar.CalendarEntry;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.planning.calendar.OwnDate;
import no.opptrapp.planning.calendar.OwnDates;
import no.opptrapp.planning.calendar.PlanningYear;
import no.opptrapp.ui.staff.hearing.OpenDoorLinks;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** What is due in a year, where, and who owes it. */
@Prototype
@Route("year")
@Menu(title = "year.menu", order = 2.3, icon = "CALENDAR")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class YearView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 200;

    private final transient Visit visit;
    private final transient PlanningYear years;
    private final transient OwnDates dates;
    private final transient OpenDoorLinks links;
    private final transient Clock clock;
    private final transient Map<String, String> names;
    private final transient List<String> areas;
    private final ComboBox<String> area = new ComboBox<>();
    private final Select<EntryKind> kind = new Select<>();
    private final Div stepper = new Div();
    private final Div messages = new Div();
    private final Div content = new Div();
    private transient YearAddress shown;
    private int most = AT_ONCE;

    public YearView(
            Visit visit, PlanningYear years, OwnDates dates, OpenDoorLinks links, AreaService areas, Clock clock) {
        this.visit = visit;
        this.years = years;
        this.dates = dates;
        this.links = links;
        this.clock = clock;
        this.areas = years.areas(visit.actor());
        this.names = areas.list(visit.actor(), Optional.empty(), Optional.empty()).stream()
                .collect(Collectors.toMap(Area::code, one -> visit.say(one.name())));
        this.shown = new YearAddress(this.areas.getFirst(), today().getYear(), null);
        addClassName("wide");
        title(visit.say("year.title"));
        lead(visit.say("year.lead"));
        filters();
        messages.getElement().setAttribute("aria-live", "polite");
        stepper.addClassName("year-steps");
        Div bar = new Div(area, kind, stepper);
        bar.addClassName("choices");
        add(bar, messages, content);
    }

    private void filters() {
        area.setLabel(visit.say("year.area"));
        area.setItems(areas);
        area.setItemLabelGenerator(this::name);
        area.setVisible(areas.size() > 1);
        area.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(new YearAddress(change.getValue(), shown.year(), shown.kind()));
            }
        });
        kind.setLabel(visit.say("year.kind"));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(visit.say("year.kind.all"));
        kind.setItems(Arrays.asList(EntryKind.values()));
        kind.setItemLabelGenerator(one -> one == null ? visit.say("year.kind.all") : visit.say(one.label()));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(new YearAddress(shown.area(), shown.year(), change.getValue()));
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Function<String, Optional<String>> asked = event.getLocation().getQueryParameters()::getSingleParameter;
        shown = YearAddress.read(asked, areas.getFirst(), today().getYear());
        if (!areas.contains(shown.area())) {
            throw new NotInScope("area " + shown.area());
        }
        show();
    }

    private void go(YearAddress address) {
        shown = address;
        most = AT_ONCE;
        messages.removeAll();
        readAt(address.at("year"));
        show();
    }

    private void show() {
        area.setValue(shown.area());
        kind.setValue(shown.kind());
        steps();
        actions(
                Parts.primary(visit.say("year.own.new"), () -> edit(null)),
                Parts.download(
                        new YearAddress(shown.area(), shown.year(), null).at(YearFileServlet.PATH),
                        Icon.DOWNLOAD,
                        visit.say("year.ics")));
        List<CalendarEntry> entries = years.of(visit.actor(), shown.area(), shown.year()).stream()
                .filter(entry -> shown.kind() == null || entry.kind() == shown.kind())
                .toList();
        content.removeAll();
        if (entries.isEmpty()) {
            content.add(Parts.empty(
                    visit.say("year.empty", Integer.toString(shown.year())),
                    visit.say(shown.kind() == null ? "year.empty.why" : "year.empty.narrowed")));
            return;
        }
        Div wheel =
                new Div(new YearWheel(shown.year(), today(), visit.texts()).draw(entries, spoken(entries)), legend());
        wheel.addClassName("wheel-card");
        Div list = new Div(new YearList(visit, today(), this::elsewhere, this::actionsOf)
                .of(entries.subList(0, Math.min(most, entries.size()))));
        if (entries.size() > most) {
            list.add(Parts.button(visit.say("year.more", most, entries.size()), () -> {
                most *= 4;
                show();
            }));
        }
        list.addClassName("year-list");
        Div both = new Div(wheel, list);
        both.addClassName("year-page");
        content.add(both, Parts.quiet(visit.say("year.subscribe", links.calendar(shown.area()))));
    }

    private void steps() {
        stepper.removeAll();
        step(-1, "year.before");
        step(1, "year.after");
    }

    private void step(int by, String words) {
        int other = shown.year() + by;
        if (other >= PlanningYear.FIRST && other <= PlanningYear.LAST) {
            stepper.add(Parts.button(
                    visit.say(words, Integer.toString(other)),
                    () -> go(new YearAddress(shown.area(), other, shown.kind()))));
        }
    }

    private String spoken(List<CalendarEntry> entries) {
        long late = entries.stream().filter(entry -> entry.isLate(today())).count();
        long done = entries.stream().filter(CalendarEntry::done).count();
        return visit.say("year.spoken", Integer.toString(shown.year()), entries.size(), done, late);
    }

    private Component legend() {
        return Parts.quiet(visit.say("year.legend"));
    }

    private List<Component> actionsOf(CalendarEntry entry) {
        if (entry.kind() != EntryKind.OWN || !entry.area().equals(shown.area())) {
            return List.of();
        }
        String title = visit.say(entry.title());
        var change = Parts.button(visit.say("year.own.edit"), () -> edit(entry.key()));
        change.addClassName("small");
        change.setAriaLabel(visit.say("year.own.edit.of", title));
        return List.of(change);
    }

    /** @param key of the entry to change; null for a new day */
    private void edit(@Nullable String key) {
        OwnDate known = key == null
                ? null
                : dates.of(visit.actor(), shown.area()).stream()
                        .filter(date -> key.startsWith("own/" + date.id()))
                        .findFirst()
                        .orElse(null);
        new OwnDateDialog(visit, dates, shown.area(), known, words -> {
                    messages.removeAll();
                    messages.add(Parts.notice("done", words));
                    show();
                })
                .open();
    }

    private String elsewhere(String code) {
        return code.equals(shown.area()) ? "" : name(code);
    }

    private String name(String code) {
        return names.getOrDefault(code, code);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
