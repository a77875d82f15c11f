package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.opptrapp.core.indicator.Display;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.Unit;
import no.opptrapp.core.indicator.intake.EntryForm;
import no.opptrapp.core.indicator.intake.Typed;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** One indicator of the form: last year's value beside the field, how the value came about, and what is odd about it. */
final class EntryRow extends Div {

    private static final long serialVersionUID = 1L;
    private static final List<Status> STATUSES =
            List.of(Status.REPORTED, Status.CORRECTED, Status.IMPUTED, Status.MISSING);
    private static final String YES = "ja";
    private static final String NO = "nei";

    private final transient Visit visit;
    private final transient Indicator indicator;
    private final TextField number = new TextField();
    private final Select<String> choice = new Select<>();
    private final Select<Status> status = new Select<>();
    private final Div warning = new Div();
    private final int version;
    private final transient Typed before;

    EntryRow(Visit visit, EntryForm form, EntryForm.Field field, Runnable left) {
        this.visit = visit;
        this.indicator = field.indicator();
        addClassName("entry-row");
        String name = visit.say(indicator.name());
        Span lastYear = new Span(before(form, field));
        lastYear.addClassName("before");
        warning.addClassName("warning");
        warning.getElement().setAttribute("role", "status");
        prepare(name, form.locked(), left);
        fill(field.now());
        Observation now = field.now();
        this.version = now == null ? 0 : now.version();
        this.before = typed();
        add(isYesNo() ? choice : number, lastYear, status, warning);
    }

    private boolean isYesNo() {
        return indicator.unit() == Unit.YES_NO;
    }

    private void prepare(String name, boolean locked, Runnable left) {
        number.setLabel(name);
        number.setReadOnly(locked);
        number.addValueChangeListener(change -> rewritten(change.isFromClient(), left));
        choice.setLabel(name);
        choice.setItems(YES, NO);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(visit.say("entry.not-answered"));
        choice.setItemLabelGenerator(item -> item == null
                ? visit.say("entry.not-answered")
                : visit.say(item.equals(YES) ? "indicator.yes" : "indicator.no"));
        choice.setReadOnly(locked);
        choice.addValueChangeListener(change -> rewritten(change.isFromClient(), left));
        status.setItems(STATUSES);
        status.setItemLabelGenerator(item -> visit.say(item.label()));
        status.setValue(Status.REPORTED);
        status.setReadOnly(locked);
        status.setAriaLabel(visit.say("entry.status.of", name));
        status.addValueChangeListener(change -> leave(change.isFromClient(), left));
    }

    /** A new value did not come about as the one before did: what was carried forward is reported now. */
    private void rewritten(boolean fromClient, Runnable left) {
        if (!STATUSES.contains(status.getValue())) {
            status.setValue(Status.REPORTED);
        }
        leave(fromClient, left);
    }

    private static void leave(boolean fromClient, Runnable left) {
        if (fromClient) {
            left.run();
        }
    }

    private String before(EntryForm form, EntryForm.Field field) {
        String year = Integer.toString(form.year() - 1);
        Observation observation = field.before();
        if (observation == null) {
            return visit.say("entry.before.none", year);
        }
        String value = Display.of(indicator, observation.finding(), visit.texts());
        Status how = observation.finding().status();
        return how == Status.REPORTED
                ? visit.say("entry.before", year, value)
                : visit.say("entry.before.status", year, value, how.label());
    }

    private void fill(@Nullable Observation now) {
        if (now == null) {
            return;
        }
        Double value = now.finding().value();
        if (value != null) {
            number.setValue(Numbers.write(value));
            choice.setValue(value >= 0.5 ? YES : NO);
        }
        Status standing = now.finding().status();
        if (!STATUSES.contains(standing)) {
            status.setItems(
                    Stream.concat(STATUSES.stream(), Stream.of(standing)).toList());
        }
        status.setValue(standing);
    }

    String code() {
        return indicator.code();
    }

    /** What stands in the field, read as a number. */
    Optional<Double> value() {
        return Numbers.read(number.getValue());
    }

    /** Writes a number that follows from other fields. */
    void follow(double value) {
        number.setValue(Numbers.write(value));
    }

    boolean isEmpty() {
        return isYesNo() ? choice.isEmpty() : number.isEmpty();
    }

    Typed typed() {
        String written = isYesNo() ? Optional.ofNullable(choice.getValue()).orElse("") : number.getValue();
        return new Typed(indicator.code(), written, status.getValue(), version);
    }

    /** Whether it says something else than when the form was opened. */
    boolean isChanged() {
        return !typed().equals(before);
    }

    /** Says what must be mended; empty when nothing must. */
    void stop(String message) {
        boolean wrong = !message.isEmpty();
        number.setErrorMessage(message);
        number.setInvalid(wrong);
        choice.setErrorMessage(message);
        choice.setInvalid(wrong);
    }

    /** Says what is odd; empty when nothing is. */
    void warn(String message) {
        warning.removeAll();
        if (!message.isEmpty()) {
            warning.add(Icon.WARNING.draw(), new Span(message));
        }
    }

    void focus() {
        if (isYesNo()) {
            choice.focus();
        } else {
            number.focus();
        }
    }
}
