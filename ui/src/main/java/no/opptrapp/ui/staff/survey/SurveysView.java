package no.opptrapp.ui.staff.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Amount;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** All surveys, each with where it stands. */
@Prototype
@Route("surveys")
@Menu(title = "surveys.menu", order = 3, icon = "SURVEYS")
@PermitAll
public class SurveysView extends Titled {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Rounds rounds;

    public SurveysView(Visit visit, Surveys surveys, Rounds rounds, Questionnaires questionnaires) {
        this.visit = visit;
        this.rounds = rounds;
        title(visit.say("surveys.title"));
        lead(visit.say("surveys.lead"));
        NewSurveyDialog dialog = new NewSurveyDialog(visit, surveys, questionnaires);
        if (visit.is(Role.NATIONAL)) {
            actions(Parts.button(visit.say("surveys.new"), dialog::open));
        }
        List<Survey> all = surveys.all(visit.actor());
        if (all.isEmpty()) {
            add(Parts.empty(visit.say("surveys.empty.title"), visit.say("surveys.empty.why")));
        } else {
            Div cards = new Div(all.stream().map(this::card).toArray(Component[]::new));
            cards.addClassName("cards");
            add(cards);
        }
    }

    private Div card(Survey survey) {
        List<Round> there = rounds.all(visit.actor(), survey.id());
        Anchor link = new Anchor("surveys/" + survey.id(), visit.say(survey.title()));
        link.addClassName("card-link");
        Div card = new Div(new H2(link));
        card.addClassNames("card", "linked");
        if (there.isEmpty()) {
            card.add(new Paragraph(visit.say("surveys.no-rounds")));
        } else {
            Round newest = there.getLast();
            long answers = there.stream().mapToLong(Round::started).sum();
            card.add(
                    new Paragraph(visit.say("surveys.summary", there.size(), Amount.count(answers))),
                    new Paragraph(visit.say(
                            "surveys.newest",
                            newest.id().label(),
                            visit.say("round.status." + newest.status().name().toLowerCase(java.util.Locale.ROOT)))));
        }
        if (survey.provenance().reconstructed()) {
            card.add(Parts.marked(visit.say("shell.reconstructed")));
        }
        return card;
    }
}
