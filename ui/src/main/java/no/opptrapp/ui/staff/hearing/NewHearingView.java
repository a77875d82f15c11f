package no.opptrapp.ui.staff.hearing;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.text.Text;
import no.opptrapp.planning.goal.GoalService;
import no.opptrapp.planning.hearing.HearingDraft;
import no.opptrapp.planning.hearing.HearingFault;
import no.opptrapp.planning.hearing.HearingOutcome;
import no.opptrapp.planning.hearing.HearingService;
import no.opptrapp.ui.staff.plan.PlanNames;
import no.opptrapp.ui.staff.shell.DateFields;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Sends the plan of an area on hearing: what others are told, until when, and what of the plan they see. */
@Prototype
@Route("hearings/new")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class NewHearingView extends Titled {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_WEEKS = 6;

    private final transient Visit visit;
    private final transient HearingService hearings;
    private final ComboBox<String> area = new ComboBox<>();
    private final TextField name = new TextField();
    private final TextArea introduction = new TextArea();
    private final DatePicker lastDay = new DatePicker();
    private final ShownLines shown;
    private final Div messages = new Div();

    public NewHearingView(Visit visit, HearingService hearings, AreaService areas, GoalService goals, Clock clock) {
        this.visit = visit;
        this.hearings = hearings;
        this.shown = new ShownLines(visit);
        PlanNames names = new PlanNames(visit, areas, goals);
        title(visit.say("hearings.new"));
        lead(visit.say("hearings.new.lead"));
        trail(new Anchor("hearings", visit.say("hearings.title")));
        fields(names, LocalDate.now(clock));
        messages.getElement().setAttribute("aria-live", "assertive");
        FormLayout form = new FormLayout(area, name, introduction, lastDay);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        form.addClassName("measure-form");
        add(
                messages,
                form,
                Parts.section(visit.say("hearings.show"), Parts.quiet(visit.say("hearings.show.how")), shown),
                Parts.primary(visit.say("hearings.send"), this::send));
        show();
    }

    private void fields(PlanNames names, LocalDate today) {
        List<String> own = hearings.areas(visit.actor());
        area.setLabel(visit.say("hearings.area"));
        area.setItems(own);
        area.setItemLabelGenerator(names::area);
        area.setVisible(own.size() > 1);
        own.stream()
                .filter(visit.actor().scope()::contains)
                .findFirst()
                .or(() -> own.stream().findFirst())
                .ifPresent(area::setValue);
        area.addValueChangeListener(change -> show());
        name.setLabel(visit.say("hearings.field.title"));
        name.setRequiredIndicatorVisible(true);
        introduction.setLabel(visit.say("hearings.field.introduction"));
        introduction.setHelperText(visit.say("hearings.field.introduction.hint"));
        introduction.setMinRows(4);
        lastDay.setLabel(visit.say("hearings.last-day"));
        lastDay.setHelperText(visit.say("hearings.last-day.hint"));
        DateFields.speak(lastDay, visit);
        lastDay.setValue(today.plusWeeks(USUAL_WEEKS));
    }

    private void show() {
        String code = area.getValue();
        shown.show(code == null ? List.of() : hearings.preview(visit.actor(), code));
    }

    private void send() {
        messages.removeAll();
        List.of(name, introduction).forEach(field -> field.setInvalid(false));
        lastDay.setInvalid(false);
        String code = area.getValue();
        LocalDate day = lastDay.getValue();
        if (code == null || day == null) {
            area.setInvalid(code == null);
            complain(new HearingFault("lastDay", Text.of("hearing.fault.last_day")));
            return;
        }
        HearingDraft draft = new HearingDraft(code, name.getValue(), introduction.getValue(), day, shown.chosen());
        switch (hearings.send(visit.actor(), draft)) {
            case HearingOutcome.Sent(var hearing) ->
                getUI().ifPresent(ui -> ui.navigate("hearings/" + hearing.id(), QueryParameters.of("sent", "1")));
            case HearingOutcome.Refused(List<HearingFault> faults) -> faults.forEach(this::complain);
        }
    }

    private void complain(HearingFault fault) {
        String words = visit.say(fault.message());
        switch (fault.field()) {
            case "title" -> {
                name.setErrorMessage(words);
                name.setInvalid(true);
                name.focus();
            }
            case "introduction" -> {
                introduction.setErrorMessage(words);
                introduction.setInvalid(true);
            }
            case "lastDay" -> {
                lastDay.setErrorMessage(words);
                lastDay.setInvalid(true);
            }
            default -> messages.add(Parts.notice("refused", words));
        }
    }
}
