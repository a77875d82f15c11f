package no.opptrapp.ui.staff.plan;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.planning.goal.Goal;
import no.opptrapp.planning.goal.GoalChange;
import no.opptrapp.planning.goal.GoalDraft;
import no.opptrapp.planning.goal.GoalFault;
import no.opptrapp.planning.goal.IndicatorState;
import no.opptrapp.planning.goal.OwnGoals;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;
import org.jspecify.annotations.Nullable;

/** Makes or changes a goal. */
final class GoalDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient OwnGoals goals;
    private final transient GoalPlaces places;
    private final transient Consumer<GoalChange> done;
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final ComboBox<GoalPlaces.Place> place = new ComboBox<>();
    private final IntegerField year = new IntegerField();
    private final MultiSelectComboBox<String> indicators = new MultiSelectComboBox<>();
    private final Div messages = new Div();
    private final Div save = new Div();

    /** @param done told when the goal is kept, and how */
    GoalDialog(Visit visit, OwnGoals goals, GoalPlaces places, List<IndicatorState> known, Consumer<GoalChange> done) {
        this.visit = visit;
        this.goals = goals;
        this.places = places;
        this.done = done;
        setWidth("min(100%, 40rem)");
        name.setLabel(visit.say("plan.field.title"));
        name.setRequiredIndicatorVisible(true);
        description.setLabel(visit.say("plan.field.description"));
        place.setLabel(visit.say("plan.field.place"));
        place.setItemLabelGenerator(GoalPlaces.Place::label);
        year.setLabel(visit.say("plan.field.year"));
        year.setHelperText(visit.say("plan.field.year.hint"));
        Map<String, String> names = known.stream()
                .map(IndicatorState::indicator)
                .collect(Collectors.toMap(Indicator::code, indicator -> visit.say(indicator.name())));
        indicators.setLabel(visit.say("plan.field.indicators"));
        indicators.setHelperText(visit.say("plan.field.indicators.hint"));
        indicators.setItems(
                known.stream().map(state -> state.indicator().code()).toList());
        indicators.setItemLabelGenerator(code -> names.getOrDefault(code, code) + " (" + code + ")");
        messages.getElement().setAttribute("aria-live", "assertive");
        FormLayout form = new FormLayout(name, description, place, year, indicators);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(messages, form);
        getFooter().add(Parts.button(visit.say("shell.cancel"), this::close), save);
    }

    /** Opens for a new goal of an area. */
    void make(String area, String planArea, @Nullable Goal above) {
        setHeaderTitle(visit.say("plan.new"));
        place.setItems(places.all(null));
        choose(planArea, above == null ? null : above.id());
        onSave(() -> settle(goals.make(visit.actor(), area, draft())));
        open();
        name.focus();
    }

    /** Opens to change a goal. */
    void change(Goal goal) {
        messages.removeAll();
        setHeaderTitle(visit.say("plan.change.title"));
        place.setItems(places.all(goal));
        fill(goal);
        onSave(() -> settle(goals.change(visit.actor(), goal.id(), goal.version(), draft())));
        open();
    }

    private void onSave(Runnable action) {
        save.removeAll();
        save.add(Parts.primary(visit.say("plan.save"), action));
    }

    private void fill(Goal goal) {
        name.setValue(goal.facts().title());
        description.setValue(goal.facts().description());
        choose(goal.facts().planArea(), goal.facts().parent());
        year.setValue(goal.facts().year());
        indicators.setValue(goal.facts().indicators());
    }

    private void choose(String planArea, @Nullable UUID parent) {
        place.getListDataView()
                .getItems()
                .filter(each -> each.is(planArea, parent))
                .findFirst()
                .ifPresent(place::setValue);
    }

    private GoalDraft draft() {
        GoalPlaces.Place chosen = place.getValue();
        return new GoalDraft(
                name.getValue(),
                description.getValue(),
                chosen == null ? "" : chosen.planArea(),
                chosen == null ? null : chosen.parent(),
                year.getValue(),
                new TreeSet<>(indicators.getValue()));
    }

    private void settle(GoalChange change) {
        messages.removeAll();
        List.<HasValidation>of(name, description, place, year, indicators).forEach(field -> field.setInvalid(false));
        switch (change) {
            case GoalChange.Done _ -> {
                close();
                done.accept(change);
            }
            case GoalChange.Refused(List<GoalFault> faults) -> faults.forEach(this::complain);
            case GoalChange.Stale(Goal theirs) -> stale(theirs);
        }
    }

    private void complain(GoalFault fault) {
        String words = visit.say(fault.message());
        switch (fault.field()) {
            case "title" -> wrong(name::setErrorMessage, name::setInvalid, words);
            case "description" -> wrong(description::setErrorMessage, description::setInvalid, words);
            case "year" -> wrong(year::setErrorMessage, year::setInvalid, words);
            case "planArea", "parent" -> wrong(place::setErrorMessage, place::setInvalid, words);
            case "indicators" -> wrong(indicators::setErrorMessage, indicators::setInvalid, words);
            default -> messages.add(Parts.notice("refused", words));
        }
    }

    private static void wrong(Consumer<String> message, Consumer<Boolean> invalid, String words) {
        message.accept(words);
        invalid.accept(true);
    }

    /** The goal or the plan area it lies under; of a goal that has come since the page was read, its plan area. */
    private String place(Goal theirs) {
        List<GoalPlaces.Place> known = places.all(theirs);
        return lying(known, theirs.facts().planArea(), theirs.facts().parent())
                .or(() -> lying(known, theirs.facts().planArea(), null))
                .orElse(theirs.facts().planArea());
    }

    private static Optional<String> lying(List<GoalPlaces.Place> known, String planArea, @Nullable UUID parent) {
        return known.stream()
                .filter(each -> each.is(planArea, parent))
                .findFirst()
                .map(GoalPlaces.Place::called);
    }

    private String indicators(Goal theirs) {
        return theirs.facts().indicators().isEmpty()
                ? "–"
                : theirs.facts().indicators().stream()
                        .map(indicators.getItemLabelGenerator())
                        .collect(Collectors.joining(", "));
    }

    /** Shows theirs beside what stands in the form, and loses neither. */
    private void stale(Goal theirs) {
        Integer reached = theirs.facts().year();
        String said = reached == null
                ? theirs.facts().title()
                : theirs.facts().title() + ", " + visit.say("plan.by-year", Integer.toString(reached));
        messages.add(Parts.notice(
                "refused",
                visit.say("plan.stale", Words.capital(visit.who(theirs.changedBy()))),
                new Paragraph(visit.say("plan.stale.theirs", said)),
                Parts.quiet(theirs.facts().description()),
                Parts.quiet(visit.say("plan.field.place") + ": " + place(theirs)),
                Parts.quiet(visit.say("plan.field.indicators") + ": " + indicators(theirs)),
                Parts.button(visit.say("plan.stale.take"), () -> change(theirs))));
        onSave(() -> settle(goals.change(visit.actor(), theirs.id(), theirs.version(), draft())));
    }
}
