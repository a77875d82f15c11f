package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Amount;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.survey.round.Responses;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.round.RoundButtons;
import no.opptrapp.ui.staff.round.RoundHistory;
import no.opptrapp.ui.staff.round.RoundPage;
import no.opptrapp.ui.staff.round.RoundResponses;
import no.opptrapp.ui.staff.round.RoundStatusMark;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;

/** One round: where it stands, what may be done with it, and its results when there are any. */
@Prototype
@Route("surveys/:survey/rounds/:round")
@PermitAll
public class ResultsView extends RoundPage {

    private static final long serialVersionUID = 1L;

    private final transient ResultService results;
    private final transient RoundResponses responses;
    private final transient RoundHistory history;
    private final Div facts = new Div();
    private final Div messages = new Div();
    private final Div body = new Div();
    private transient Switches switches = Switches.DEFAULT;

    public ResultsView(
            Visit visit,
            Surveys surveys,
            Rounds rounds,
            ResultService results,
            RoundResponses responses,
            RoundHistory history) {
        super(visit, surveys, rounds);
        this.results = results;
        this.responses = responses;
        this.history = history;
        addClassName("wide");
        facts.addClassName("facts");
        messages.getElement().setAttribute("aria-live", "polite");
        add(facts, messages, body);
    }

    @Override
    protected void show(Survey series, Round round, QueryParameters asked) {
        show(series, round, SwitchBar.of(asked));
    }

    private void show(Survey series, Round round, Switches chosen) {
        this.switches = chosen;
        Visit visit = visit();
        title(Words.capital(visit.say(week().label())) + ": " + visit.say(series.title()));
        trail(new Anchor("surveys", visit.say("surveys.title")), new Span("›"), toSurvey(series));
        facts(series, round);
        actions(possible(round).toArray(Component[]::new));
        body.removeAll();
        new VersionNotice(visit, rounds()).of(round).ifPresent(body::add);
        if (round.status() == RoundStatus.OPEN && visit.is(Role.NATIONAL)) {
            body.add(Parts.section(visit.say("rounds.responses"), responses.table(visit, round)));
        }
        if (hasResults(round)) {
            body.add(new FigureList(visit, results, survey(), week(), switches, this::remember));
        } else {
            body.add(Parts.empty(
                    visit.say("results.empty.title"),
                    visit.say(
                            round.status() == RoundStatus.CLOSED
                                    ? "results.empty.unpublished"
                                    : "results.empty.open")));
        }
        if (visit.is(Role.NATIONAL) || visit.is(Role.OWNER)) {
            body.add(Parts.section(visit.say("results.history"), history.table(visit, round)));
        }
    }

    /** Everybody sees what is published; what is only closed is for the national team, who decides on it. */
    private boolean hasResults(Round round) {
        return round.publishedTally() != null || (round.status() == RoundStatus.CLOSED && visit().is(Role.NATIONAL));
    }

    private void facts(Survey series, Round round) {
        facts.removeAll();
        facts.add(RoundStatusMark.of(visit(), round));
        Responses shown = hasResults(round) ? results.responses(visit().actor(), survey(), week()) : round.taken();
        facts.add(fact("results.started", shown.started()), fact("results.completed", shown.completed()));
        if (!shown.equals(round.taken())) {
            facts.add(fact("results.since", round.completed()));
        }
        times(round);
        facts.add(new Span(visit().say("results.version", round.questionnaireVersion())));
        if (series.provenance().reconstructed()) {
            facts.add(Parts.marked(visit().say("shell.reconstructed")));
        }
    }

    private void times(Round round) {
        Instant opens = round.opensAt();
        Instant closes = round.closesAt();
        if (opens != null && round.status() == RoundStatus.PLANNED) {
            facts.add(new Span(visit().say(
                            "results.opens",
                            Moments.moment(opens, visit().actor().language()))));
        }
        if (closes != null && (round.status() == RoundStatus.PLANNED || round.status() == RoundStatus.OPEN)) {
            facts.add(new Span(visit().say(
                            "results.closes",
                            Moments.moment(closes, visit().actor().language()))));
        }
    }

    private Span fact(String key, long count) {
        return new Span(visit().say(key, Amount.count(count)));
    }

    private List<Component> possible(Round round) {
        List<Component> possible = new ArrayList<>();
        if (hasResults(round)) {
            Anchor report = Parts.linkButton(address() + "/report", Icon.REPORT, visit().say("results.report"));
            report.addClassName("primary");
            possible.add(report);
        }
        if (visit().is(Role.NATIONAL)) {
            possible.addAll(new RoundButtons(visit(), rounds(), this::changed, this::refused).buttons(round));
        }
        return possible;
    }

    private void changed(String words) {
        messages.removeAll();
        messages.add(Parts.notice("done", words));
        show(series(), round(), switches);
    }

    private void refused(String words) {
        messages.removeAll();
        messages.add(Parts.notice("refused", visit().say("results.refused"), new Paragraph(words)));
    }

    /** The address follows the switches, so that what is seen can be sent to somebody. */
    private void remember(Switches switches) {
        this.switches = switches;
        readAt(address() + "?" + switches.query());
    }
}
