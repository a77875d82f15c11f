package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;

/** A page about one round, which its address names: {@code surveys/:survey/rounds/:round}, and what is below it. */
public abstract class RoundPage extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Surveys surveys;
    private final transient Rounds rounds;
    private String survey = "";
    private IsoWeek week = new IsoWeek(2020, 1);

    protected RoundPage(Visit visit, Surveys surveys, Rounds rounds) {
        this.visit = visit;
        this.surveys = surveys;
        this.rounds = rounds;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        survey = event.getRouteParameters().get("survey").orElseThrow();
        week = event.getRouteParameters()
                .get("round")
                .flatMap(IsoWeek::read)
                .orElseThrow(() -> new NotFoundException("no such week"));
        show(series(), round(), event.getLocation().getQueryParameters());
    }

    /** Shows the round as it now stands. */
    protected abstract void show(Survey series, Round round, QueryParameters asked);

    protected final Visit visit() {
        return visit;
    }

    protected final Rounds rounds() {
        return rounds;
    }

    protected final Survey series() {
        return surveys.find(visit.actor(), survey);
    }

    protected final Round round() {
        return rounds.find(visit.actor(), survey, week);
    }

    protected final String survey() {
        return survey;
    }

    protected final IsoWeek week() {
        return week;
    }

    /** Where the round's results are. */
    protected final String address() {
        return "surveys/" + survey + "/rounds/" + week.key();
    }

    protected final Anchor toSurvey(Survey series) {
        return new Anchor("surveys/" + survey, visit.say(series.title()));
    }

    protected final Anchor toResults() {
        return new Anchor(address(), Words.capital(visit.say(week.label())));
    }
}
