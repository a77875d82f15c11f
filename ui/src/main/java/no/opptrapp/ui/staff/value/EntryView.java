package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.intake.EntriesByHand;
import no.opptrapp.core.indicator.intake.EntryForm;
import no.opptrapp.core.indicator.intake.EntryOutcome;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Values written by hand on behalf of a municipality, a year at a time. */
@Prototype
@Route("values/:area/entry/:year?")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class EntryView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2016;

    private final transient Visit visit;
    private final transient AreaService areas;
    private final transient EntriesByHand entries;
    private final transient GoalService goals;
    private final int thisYear;
    private final Select<Integer> year = new Select<>();
    private final Div messages = new Div();
    private final Div content = new Div();
    private String area = "";

    public EntryView(Visit visit, AreaService areas, EntriesByHand entries, GoalService goals, Clock clock) {
        this.visit = visit;
        this.areas = areas;
        this.entries = entries;
        this.goals = goals;
        this.thisYear = LocalDate.now(clock.withZone(Moments.ZONE)).getYear();
        lead(visit.say("entry.lead"));
        year.setLabel(visit.say("entry.year"));
        year.setItems(IntStream.iterate(thisYear, one -> one >= FIRST_YEAR, one -> one - 1)
                .boxed()
                .toList());
        year.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate("values/" + area + "/entry/" + change.getValue()));
            }
        });
        messages.getElement().setAttribute("aria-live", "polite");
        add(year, messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        area = event.getRouteParameters().get("area").orElse("");
        year.setValue(event.getRouteParameters()
                .get("year")
                .filter(written -> written.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(asked -> asked >= FIRST_YEAR && asked <= thisYear)
                .orElse(thisYear - 1));
        var name = areas.get(visit.actor(), area).area().name();
        title(visit.say("entry.title", name));
        trail(new Anchor("values/" + area, visit.say("values.title", name)));
        show();
    }

    private AreaYear wanted() {
        return new AreaYear(area, year.getValue());
    }

    private void show() {
        content.removeAll();
        Optional<EntryForm> form = entries.form(visit.actor(), wanted());
        content.add(form.<Component>map(this::form)
                .orElseGet(() -> Parts.empty(
                        visit.say("entry.no-such", Integer.toString(year.getValue())),
                        visit.say("entry.no-such.why"))));
    }

    private Component form(EntryForm form) {
        EntrySheet sheet = new EntrySheet(
                visit, form, goals.planAreas(visit.actor()), typed -> entries.check(visit.actor(), wanted(), typed));
        if (form.locked()) {
            return new Div(
                    Parts.notice(
                            "signal",
                            visit.say("entry.locked", Integer.toString(form.year())),
                            new Paragraph(visit.say("entry.locked.why")),
                            new Anchor("approval?area=" + area, visit.say("entry.locked.open"))),
                    sheet);
        }
        Div actions = new Div(
                Parts.primary(visit.say("entry.save"), () -> save(sheet)),
                new Anchor("values/" + area, visit.say("shell.cancel")));
        actions.addClassName("actions");
        return new Div(sheet, actions);
    }

    private void save(EntrySheet sheet) {
        messages.removeAll();
        switch (entries.save(visit.actor(), wanted(), sheet.typed())) {
            case EntryOutcome.Stored(int values, List<?> warnings) -> {
                show();
                messages.add(Parts.notice(
                        "done",
                        visit.say("entry.stored", values),
                        new Paragraph(visit.say("entry.stored.waits", warnings.size())),
                        new Anchor("approval?area=" + area, visit.say("intakes.approve"))));
            }
            case EntryOutcome.Unchanged _ -> messages.add(Parts.notice("signal", visit.say("entry.unchanged")));
            case EntryOutcome.Refused(var faults) -> {
                sheet.stop(faults);
                messages.add(Parts.notice("refused", visit.say("entry.refused", faults.size())));
            }
        }
        messages.scrollIntoView();
    }
}
