package no.opptrapp.ui.staff.round;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.shell.Words;

/** One survey: its rounds, newest first. */
@Prototype
@Route("surveys/:survey")
@PermitAll
public class RoundsView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Surveys surveys;
    private final transient Rounds rounds;
    private final Div messages = new Div();
    private final Div table = new Div();
    private String survey = "";

    public RoundsView(Visit visit, Surveys surveys, Rounds rounds) {
        this.visit = visit;
        this.surveys = surveys;
        this.rounds = rounds;
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        survey = event.getRouteParameters().get("survey").orElseThrow();
        Survey found = surveys.find(visit.actor(), survey);
        title(visit.say(found.title()));
        lead(visit.say("rounds.lead"));
        trail(new Anchor("surveys", visit.say("surveys.title")));
        if (visit.is(Role.NATIONAL)) {
            PlanRoundDialog dialog = new PlanRoundDialog(visit, rounds, survey, made -> show());
            actions(
                    Parts.button(visit.say("rounds.new"), dialog::open),
                    Parts.linkButton("import?survey=" + survey, Icon.IMPORT, visit.say("rounds.import")));
        }
        messages.removeAll();
        if (found.provenance().reconstructed()) {
            messages.add(Parts.notice(
                    "signal",
                    visit.say("shell.reconstructed"),
                    Parts.quiet(Words.capital(visit.say(found.provenance().source())) + ".")));
        }
        show();
    }

    private void show() {
        table.removeAll();
        List<Round> all = rounds.all(visit.actor(), survey).reversed();
        if (all.isEmpty()) {
            table.add(Parts.empty(visit.say("rounds.empty.title"), visit.say("rounds.empty.why")));
        } else {
            RoundTable rows = new RoundTable(visit);
            all.forEach(rows::add);
            table.add(rows);
        }
    }
}
