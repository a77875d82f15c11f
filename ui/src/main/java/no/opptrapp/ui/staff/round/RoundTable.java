package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import no.opptrapp.core.text.Amount;
import no.opptrapp.survey.round.Round;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;
import org.jspecify.annotations.Nullable;

/** Rounds as rows: week, month, where it stands, answers, times. */
final class RoundTable extends Composite<PlainTable> {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;

    RoundTable(Visit visit) {
        this.visit = visit;
        getContent()
                .cardsOnPhone()
                .numeric(3, 4)
                .head(
                        visit.say("rounds.week"),
                        visit.say("rounds.month"),
                        visit.say("rounds.status"),
                        visit.say("rounds.started"),
                        visit.say("rounds.completed"),
                        visit.say("rounds.closes"));
    }

    @Override
    protected PlainTable initContent() {
        return new PlainTable(visit.say("rounds.table"));
    }

    void add(Round round) {
        getContent()
                .row(
                        new Anchor(
                                "surveys/" + round.survey() + "/rounds/"
                                        + round.id().key(),
                                Words.capital(visit.say(round.id().label()))),
                        new Span(visit.say(round.id().month().name())),
                        RoundStatusMark.of(visit, round),
                        new Span(visit.say(Amount.count(round.started()))),
                        new Span(visit.say(Amount.count(round.completed()))),
                        new Span(when(round.closesAt())));
    }

    private String when(@Nullable Instant moment) {
        return moment == null ? "" : Moments.moment(moment, visit.actor().language());
    }
}
