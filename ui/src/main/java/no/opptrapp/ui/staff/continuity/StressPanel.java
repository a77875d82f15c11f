package no.opptrapp.ui.staff.continuity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import no.opptrapp.core.access.Actor;
import no.opptrapp.planning.continuity.ContinuityPlan;
import no.opptrapp.planning.continuity.ContinuityStress;
import no.opptrapp.planning.continuity.CriticalFunction;
import no.opptrapp.planning.continuity.StressWords;
import no.opptrapp.planning.continuity.stress.Criticality;
import no.opptrapp.planning.continuity.stress.Draws;
import no.opptrapp.planning.continuity.stress.Move;
import no.opptrapp.planning.continuity.stress.Spread;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when a part of everybody is away: which functions hold, which fall and why, whom to move, and how sure it is. */
final class StressPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(StressPanel.class);
    private static final int AT_FIRST = 30;
    private static final int SHOWN_EVERY = 200;

    private final transient Visit visit;
    private final transient ContinuityStress stress;
    private final transient ContinuityPlan plan;
    private final Div answer = new Div();
    private final Div range = new Div();
    private final Paragraph summary = new Paragraph();

    /** Which question was asked last: what earlier ones still reckon is given up. */
    private final transient AtomicInteger asked = new AtomicInteger();

    StressPanel(Visit visit, ContinuityStress stress, ContinuityPlan plan) {
        this.visit = visit;
        this.stress = stress;
        this.plan = plan;
        summary.addClassName("stress-summary");
        summary.getElement().setAttribute("aria-live", "polite");
        range.getElement().setAttribute("aria-live", "polite");
        add(new AbsenceSlider(visit, AT_FIRST, this::show), summary, answer);
        addAttachListener(attached -> show(AT_FIRST));
    }

    private void show(int percent) {
        BigDecimal absence = BigDecimal.valueOf(percent, 2);
        StressWords words = new StressWords(plan, stress.at(visit.actor(), plan.area(), absence));
        summary.setText(visit.say(words.summary()));
        range.removeAll();
        answer.removeAll();
        answer.add(counts(words, null), range, functions(words), moves(words));
        draw(words, absence);
    }

    private PlainTable counts(StressWords words, @Nullable Spread spread) {
        PlainTable table = new PlainTable(visit.say("continuity-plan.stress.counts"))
                .cardsOnPhone()
                .numeric(1, 2, 3, 4, 5)
                .head(
                        visit.say("continuity-plan.criticality"),
                        visit.say("continuity-plan.stress.all"),
                        visit.say("continuity-plan.stress.held"),
                        visit.say("continuity-plan.stress.range"),
                        visit.say("continuity-plan.stress.moving"),
                        visit.say("continuity-plan.stress.range"));
        table.addClassName("short");
        for (Criticality criticality : Criticality.values()) {
            table.row(
                    visit.say(criticality.label()),
                    Integer.toString(words.result().all().of(criticality)),
                    Integer.toString(words.result().held().of(criticality)),
                    spread == null ? "…" : visit.say(StressWords.span(spread.held(criticality))),
                    Integer.toString(words.result().heldMoving().of(criticality)),
                    spread == null ? "…" : visit.say(StressWords.span(spread.heldMoving(criticality))));
        }
        return table;
    }

    private Component functions(StressWords words) {
        PlainTable table = new PlainTable(visit.say("continuity-plan.stress.functions"))
                .cardsOnPhone()
                .head(
                        visit.say("continuity-plan.function"),
                        visit.say("continuity-plan.criticality.short"),
                        visit.say("continuity-plan.stress.state"),
                        visit.say("continuity-plan.stress.why"),
                        visit.say("continuity-plan.stress.help"));
        table.addClassName("called");
        for (CriticalFunction function : plan.functions()) {
            Div hints = new Div();
            words.hints(function).forEach(hint -> hints.add(new Div(visit.say(hint))));
            table.row(
                    new Span(function.name()),
                    new Span(function.facts().criticality().name()),
                    mark(words.state(function)),
                    new Span(visit.say(words.why(function))),
                    hints);
        }
        return table;
    }

    private Span mark(StressWords.State state) {
        return switch (state) {
            case HOLDS -> Parts.status(Icon.CHECK, visit.say(state.label()), "done");
            case HELPED -> Parts.status(Icon.INFO, visit.say(state.label()), "planned");
            case FALLS -> Parts.status(Icon.WARNING, visit.say(state.label()), "waiting");
        };
    }

    private Component moves(StressWords words) {
        if (words.result().moves().isEmpty()) {
            return Parts.quiet(visit.say("continuity-plan.moves.none"));
        }
        PlainTable table = new PlainTable(visit.say("continuity-plan.moves"))
                .cardsOnPhone()
                .numeric(3)
                .head(
                        visit.say("continuity-plan.moves.from"),
                        visit.say("continuity-plan.moves.to"),
                        visit.say("continuity-plan.competence"),
                        visit.say("continuity-plan.person-years"));
        table.addClassName("called");
        for (Move move : words.result().moves()) {
            table.row(move.from(), move.to(), move.competence(), visit.say(StressWords.years(move.personYears())));
        }
        return Parts.section(visit.say("continuity-plan.moves"), table);
    }

    /** Draws in a thread of its own, as it may take seconds, and shows how far it has come. */
    private void draw(StressWords words, BigDecimal absence) {
        int question = asked.incrementAndGet();
        UI ui = getUI().orElse(null);
        if (ui == null) {
            return;
        }
        ProgressBar bar = new ProgressBar(0, Draws.NUMBER, 0);
        bar.getElement().setAttribute("aria-label", visit.say("continuity-plan.range.drawing", Draws.NUMBER));
        range.add(Parts.quiet(visit.say("continuity-plan.range.drawing", Draws.NUMBER)), bar);
        Actor actor = visit.actor();
        IntPredicate goOn = done -> {
            if (done % SHOWN_EVERY == 0) {
                ui.access(() -> bar.setValue(done));
            }
            return asked.get() == question;
        };
        Thread.ofPlatform().daemon().name("continuity-range").start(() -> {
            try {
                stress.spread(actor, plan.area(), absence, goOn)
                        .ifPresent(spread -> ui.access(() -> drawn(question, words, spread)));
            } catch (RuntimeException e) {
                LOG.error("The range of {} could not be worked out", plan.area(), e);
                ui.access(() -> failed(question));
            }
        });
    }

    private void failed(int question) {
        if (asked.get() == question) {
            range.removeAll();
            range.add(Parts.notice("refused", visit.say("continuity-plan.range.failed")));
        }
    }

    private void drawn(int question, StressWords words, Spread spread) {
        if (asked.get() != question) {
            return;
        }
        answer.replace(answer.getComponentAt(0), counts(words, spread));
        range.removeAll();
        range.add(Parts.quiet(visit.say(
                "continuity-plan.range.words",
                Draws.NUMBER,
                StressWords.years(spread.movedLow()),
                StressWords.years(spread.movedHigh()))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        asked.incrementAndGet();
        super.onDetach(event);
    }
}
