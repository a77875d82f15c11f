package no.opptrapp.ui.staff.county;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.planning.county.Call;
import no.opptrapp.planning.county.CountyColumn;
import no.opptrapp.planning.county.CountyQuery;
import no.opptrapp.planning.county.CountyRow;
import no.opptrapp.planning.county.CountyService;
import no.opptrapp.planning.county.CountyTable;
import no.opptrapp.planning.county.note.CallNote;
import no.opptrapp.planning.county.note.CallNoteChange;
import no.opptrapp.planning.county.note.CallNoteVersion;
import no.opptrapp.planning.county.note.CallNotes;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One municipality for those who call it: why, its numbers, and every note. Its own managers read the notes. */
@Prototype
@Route("county/:code")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class MunicipalityView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient CountyService county;
    private final transient CallNotes notes;
    private final transient MeasureService measures;
    private final transient AreaService areas;
    private final transient Clock clock;
    private final Div messages = new Div();
    private final Div content = new Div();
    private String code = "";
    private String name = "";

    public MunicipalityView(
            Visit visit,
            CountyService county,
            CallNotes notes,
            MeasureService measures,
            AreaService areas,
            Clock clock) {
        this.visit = visit;
        this.county = county;
        this.notes = notes;
        this.measures = measures;
        this.areas = areas;
        this.clock = clock;
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        messages.removeAll();
        show();
    }

    private boolean calls() {
        return !visit.is(Role.MANAGER);
    }

    private void show() {
        List<CallNote> all = notes.of(visit.actor(), code);
        name = visit.say(areas.get(visit.actor(), code).area().name());
        title(name);
        content.removeAll();
        if (calls()) {
            trail(new Anchor("county", visit.say("municipalities.menu")));
            lead(visit.say("municipalities.one.lead"));
            actions(Parts.primary(visit.say("municipalities.note"), () -> open(null)));
            CountyTable table = county.of(visit.actor(), CountyQuery.all().inArea(code));
            if (table.isMadeUp()) {
                content.add(Parts.marked(visit.say("municipalities.made-up")));
            }
            content.add(why(table), numbers(table), late());
        } else {
            lead(visit.say("municipalities.one.lead.manager"));
        }
        content.add(notes(all));
    }

    private Section why(CountyTable table) {
        List<Call> calls = table.calls();
        return Parts.section(
                visit.say("municipalities.why"),
                calls.isEmpty()
                        ? Parts.quiet(visit.say("municipalities.calls.none"))
                        : CallCards.reasons(visit, calls.getFirst().reasons()));
    }

    private Section numbers(CountyTable table) {
        CountyRow row = table.rows().getFirst();
        DescriptionList list = new DescriptionList();
        list.addClassName("sheet");
        for (CountyColumn column : CountyColumn.values()) {
            String shown = column.shown(table, row, visit.texts());
            DescriptionList.Description said = new DescriptionList.Description();
            String page = column.page(table, row, null);
            said.add(
                    MunicipalityTable.isNothing(row, column) || page.equals("county/" + code)
                            ? new Span(shown)
                            : new Anchor(page, shown));
            list.add(new DescriptionList.Term(visit.say(column.heading())), said);
        }
        Section section = Parts.section(visit.say("municipalities.numbers"), list);
        section.add(Parts.quiet(visit.say("municipalities.year", table.period().label())));
        table.caveats().forEach(caveat -> section.add(Parts.quiet(visit.say(caveat))));
        return section;
    }

    private Section late() {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        UnorderedList list = new UnorderedList();
        list.addClassName("firsts");
        measures.endingBy(visit.actor(), yesterday).stream()
                .filter(measure -> measure.area().startsWith(code))
                .forEach(measure -> list.add(item(measure)));
        return Parts.section(
                visit.say("municipalities.late"),
                list.getComponentCount() == 0 ? Parts.quiet(visit.say("municipalities.late.none")) : list);
    }

    private ListItem item(Measure measure) {
        Span ended = new Span(visit.say(
                "municipalities.late.since",
                Moments.day(
                        Objects.requireNonNull(measure.facts().schedule().endsOn()),
                        visit.actor().language())));
        ended.addClassNames("quiet", "small");
        ListItem item = new ListItem(
                new Anchor("measures/" + measure.id(), measure.facts().title()), ended);
        if (measure.origin().madeUp()) {
            item.add(Parts.marked(visit.say("shell.made-up")));
        }
        return item;
    }

    private Section notes(List<CallNote> all) {
        Section section = Parts.section(visit.say("municipalities.notes"));
        if (all.isEmpty()) {
            section.add(
                    Parts.quiet(visit.say(calls() ? "municipalities.notes.none" : "municipalities.notes.none.yet")));
        }
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<CallNoteVersion>> histories = notes.histories(visit.actor(), code);
        for (CallNote note : all) {
            section.add(
                    new CallNoteCard(visit, note, histories.getOrDefault(note.id(), List.of()), today, buttons(note)));
        }
        return section;
    }

    private Component[] buttons(CallNote note) {
        List<Component> buttons = new ArrayList<>();
        if (calls() && !note.erased()) {
            if (note.followUpOn() != null) {
                boolean open = note.isOpen();
                buttons.add(Parts.button(
                        visit.say(open ? "municipalities.note.follow" : "municipalities.note.unfollow"),
                        () -> settle(
                                () -> notes.followUp(visit.actor(), note.id(), note.version(), open),
                                "municipalities.note.changed")));
            }
            buttons.add(Parts.button(visit.say("municipalities.note.change"), () -> open(note)));
            buttons.add(Parts.button(visit.say("municipalities.note.erase"), () -> erase(note)));
        }
        return buttons.toArray(Component[]::new);
    }

    private void open(@Nullable CallNote known) {
        new CallNoteDialog(visit, notes, code, name, known, LocalDate.now(clock), note -> {
                    show();
                    say("done", visit.say("municipalities.note.saved", name));
                })
                .open();
    }

    private void erase(CallNote note) {
        Question.ask(
                visit,
                visit.say("municipalities.note.erase.ask"),
                visit.say("municipalities.note.erase.means"),
                visit.say("municipalities.note.erase"),
                () -> settle(
                        () -> notes.erase(visit.actor(), note.id(), note.version()), "municipalities.note.erased"));
    }

    private void settle(Supplier<CallNoteChange> deed, String done) {
        boolean settled = deed.get() instanceof CallNoteChange.Done;
        show();
        say(settled ? "done" : "refused", visit.say(settled ? done : "municipalities.note.stale"));
    }

    private void say(String manner, String words) {
        messages.removeAll();
        messages.add(Parts.notice(manner, words));
    }
}
