package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.DateFields;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** Makes a round: which week, and when it is meant to open and close. Or gives one that is there new times. */
final class PlanRoundDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Rounds rounds;
    private final String survey;
    private final transient @Nullable Round known;
    private final transient Consumer<Round> done;
    private final TextField week = new TextField();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final Div refusal = new Div();

    /** To make a round. */
    PlanRoundDialog(Visit visit, Rounds rounds, String survey, Consumer<Round> done) {
        this(visit, rounds, survey, null, done);
    }

    /** To give a round new times. */
    PlanRoundDialog(Visit visit, Rounds rounds, Round known, Consumer<Round> done) {
        this(visit, rounds, known.survey(), known, done);
        opens.setValue(local(known.opensAt()));
        closes.setValue(local(known.closesAt()));
    }

    private PlanRoundDialog(Visit visit, Rounds rounds, String survey, @Nullable Round known, Consumer<Round> done) {
        this.visit = visit;
        this.rounds = rounds;
        this.survey = survey;
        this.known = known;
        this.done = done;
        setWidth("min(100%, 34rem)");
        week.setLabel(visit.say("rounds.new.week"));
        week.setHelperText(visit.say("rounds.new.week.hint"));
        week.setValue(IsoWeek.of(LocalDate.now(Moments.ZONE)).key());
        opens.setLabel(visit.say("rounds.new.opens"));
        opens.setHelperText(visit.say(opensHint(known)));
        closes.setLabel(visit.say("rounds.new.closes"));
        closes.setHelperText(visit.say("rounds.new.closes.hint"));
        for (DateTimePicker picker : List.of(opens, closes)) {
            DateFields.speak(picker, visit);
        }
        FormLayout form = known == null ? new FormLayout(week, opens, closes) : new FormLayout(opens, closes);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(refusal, form);
        setHeaderTitle(
                known == null
                        ? visit.say("rounds.new")
                        : visit.say("rounds.times.title", known.id().name()));
        getFooter()
                .add(
                        Parts.button(visit.say("shell.cancel"), this::close),
                        Parts.primary(visit.say(known == null ? "rounds.new.make" : "rounds.times.save"), this::save));
    }

    private static String opensHint(@Nullable Round known) {
        if (known == null) {
            return "rounds.new.opens.hint";
        }
        return known.status() == RoundStatus.PLANNED ? "rounds.times.opens.planned" : "rounds.times.opens.begun";
    }

    private void save() {
        refusal.removeAll();
        if (known != null) {
            plan(known.id(), known.version());
            return;
        }
        Optional<IsoWeek> id = IsoWeek.read(week.getValue().strip());
        boolean there = id.isPresent() && isThere(id.get());
        week.setInvalid(id.isEmpty() || there);
        week.setErrorMessage(visit.say(there ? "rounds.new.week.there" : "rounds.new.week.form"));
        if (id.isPresent() && !there) {
            plan(id.get(), null);
        }
    }

    private boolean isThere(IsoWeek id) {
        return rounds.all(visit.actor(), survey).stream()
                .anyMatch(round -> round.id().equals(id));
    }

    private void plan(IsoWeek id, @Nullable Integer version) {
        try {
            RoundChange change = version == null
                    ? rounds.make(visit.actor(), survey, id, moment(opens), moment(closes))
                    : rounds.plan(visit.actor(), survey, id, moment(opens), moment(closes), version);
            switch (change) {
                case RoundChange.Changed changed -> {
                    close();
                    done.accept(changed.round());
                }
                case RoundChange.Refused(var reason) -> refusal.add(Parts.notice("refused", visit.say(reason)));
                case RoundChange.Waits(var reason, var concerns) ->
                    refusal.add(Parts.notice("refused", visit.say(reason)));
            }
        } catch (StaleVersion stale) {
            refusal.add(Parts.notice("refused", visit.say("rounds.stale")));
        }
    }

    private static @Nullable Instant moment(DateTimePicker picker) {
        return picker.getOptionalValue()
                .map(local -> local.atZone(Moments.ZONE).toInstant())
                .orElse(null);
    }

    private static @Nullable LocalDateTime local(@Nullable Instant moment) {
        return moment == null ? null : LocalDateTime.ofInstant(moment, Moments.ZONE);
    }
}
