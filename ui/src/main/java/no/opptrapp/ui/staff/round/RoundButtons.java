package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Question;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;

/** The steps a round can take from where it stands, each asked about before it is taken. */
public final class RoundButtons {

    private final Visit visit;
    private final Rounds rounds;
    private final Consumer<String> done;
    private final Consumer<String> refused;

    /**
     * Steps for one page.
     *
     * @param done told in words what was done
     * @param refused told in words why nothing was
     */
    public RoundButtons(Visit visit, Rounds rounds, Consumer<String> done, Consumer<String> refused) {
        this.visit = visit;
        this.rounds = rounds;
        this.done = done;
        this.refused = refused;
    }

    /** The buttons, the way forward first. */
    public List<NativeButton> buttons(Round round) {
        List<NativeButton> buttons = new ArrayList<>();
        switch (round.status()) {
            case PLANNED -> buttons.add(button("open", round, rounds::open));
            case OPEN -> buttons.add(button("close", round, rounds::close));
            case CLOSED -> {
                buttons.add(button("publish", round, rounds::publish));
                buttons.add(button("reopen", round, rounds::reopen));
            }
            case PUBLISHED -> buttons.add(button("reopen", round, rounds::reopen));
        }
        buttons.add(Parts.button(
                visit.say("rounds.times"), () -> new PlanRoundDialog(visit, rounds, round, this::timed).open()));
        return buttons;
    }

    private void timed(Round after) {
        String key = after.status() == RoundStatus.OPEN ? "rounds.times.done.open" : "rounds.times.done";
        done.accept(visit.say(key, after.id().name()));
    }

    private NativeButton button(String step, Round round, Step action) {
        String verb = visit.say("rounds.step." + step);
        String week = visit.say(round.id().name());
        return Parts.button(
                verb,
                () -> Question.ask(
                        visit,
                        visit.say("rounds.step." + step + ".title", week),
                        visit.say("rounds.step." + step + ".consequence", round.completed()),
                        verb,
                        () -> take(step, round, action)));
    }

    private void take(String step, Round round, Step action) {
        try {
            switch (action.take(visit.actor(), round.survey(), round.id(), round.version())) {
                case RoundChange.Changed changed -> done.accept(said(step, changed));
                case RoundChange.Refused(var reason) -> refused.accept(visit.say(reason));
                case RoundChange.Waits waits ->
                    new WaitingDialog(visit, rounds, round, waits, changed -> done.accept(said(step, changed))).open();
            }
        } catch (StaleVersion stale) {
            refused.accept(visit.say("rounds.stale"));
        }
    }

    private String said(String step, RoundChange.Changed changed) {
        // The week stands first in the sentence.
        String done = Words.capital(
                visit.say("rounds.step." + step + ".done", changed.round().id().name()));
        return Stream.concat(Stream.of(done), changed.remarks().stream().map(visit::say))
                .collect(Collectors.joining(" "));
    }

    /** A step of the rounds' service. */
    @FunctionalInterface
    private interface Step {
        RoundChange take(
                no.opptrapp.core.access.Actor actor,
                String survey,
                no.opptrapp.core.period.IsoWeek round,
                @org.jspecify.annotations.Nullable Integer version);
    }
}
