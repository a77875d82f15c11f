package no.opptrapp.ui.staff.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.answer.FreeTexts;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.RoundStatus;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The free texts of a round, for a person to read and to decide on. */
@Prototype
@Route("texts")
@Menu(title = "texts.menu", order = 11, icon = "TEXTS")
@RolesAllowed("NATIONAL")
public class TextsView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Rounds rounds;
    private final transient FreeTexts texts;
    private final transient Questionnaires questionnaires;
    private final transient List<Survey> all;
    private final Select<Survey> survey = new Select<>();
    private final Select<Round> round = new Select<>();
    private final Div list = new Div();
    private transient Map<IsoWeek, Integer> waiting = Map.of();

    public TextsView(Visit visit, Surveys surveys, Rounds rounds, FreeTexts texts, Questionnaires questionnaires) {
        this.visit = visit;
        this.rounds = rounds;
        this.texts = texts;
        this.questionnaires = questionnaires;
        this.all = surveys.all(visit.actor());
        title(visit.say("texts.title"));
        lead(visit.say("texts.lead"));
        survey.setLabel(visit.say("texts.survey"));
        survey.setItems(all);
        survey.setItemLabelGenerator(item -> visit.say(item.title()));
        round.setLabel(visit.say("texts.round"));
        round.setItemLabelGenerator(this::label);
        round.setWidth("min(100%, 18rem)");
        survey.addValueChangeListener(change -> fillRounds());
        round.addValueChangeListener(change -> show());
        Div choices = new Div(survey, round);
        choices.addClassName("choices");
        list.addClassName("section");
        add(choices, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (all.isEmpty()) {
            list.add(Parts.empty(visit.say("surveys.empty.title"), visit.say("surveys.empty.why")));
            return;
        }
        var address = event.getLocation().getQueryParameters();
        String asked = address.getSingleParameter("survey").orElse("");
        survey.setValue(
                all.stream().filter(item -> item.id().equals(asked)).findFirst().orElse(all.getFirst()));
        address.getSingleParameter("round")
                .flatMap(week -> round.getListDataView()
                        .getItems()
                        .filter(item -> item.id().key().equals(week))
                        .findFirst())
                .ifPresent(round::setValue);
    }

    /** Opens where there is something to do: the newest round with texts waiting, else the newest that has been counted. */
    private void fillRounds() {
        List<Round> there = rounds.all(visit.actor(), survey.getValue().id()).reversed();
        waiting = texts.waiting(visit.actor(), survey.getValue().id());
        round.setItems(there);
        list.removeAll();
        there.stream()
                .filter(item -> waiting.containsKey(item.id()))
                .findFirst()
                .or(() -> there.stream()
                        .filter(item -> item.tallyInForce() != null)
                        .findFirst())
                .or(() -> there.stream().findFirst())
                .ifPresent(round::setValue);
    }

    private String label(Round item) {
        String week = visit.say(item.id().label());
        @Nullable Integer some = waiting.get(item.id());
        return some == null ? week : visit.say("texts.round.waiting", week, some);
    }

    private void show() {
        list.removeAll();
        Round chosen = round.getValue();
        if (chosen == null) {
            return;
        }
        if (chosen.tallyInForce() == null) {
            list.add(Parts.empty(visit.say("texts.open.title"), visit.say("texts.open.why")));
            return;
        }
        if (chosen.status() == RoundStatus.OPEN) {
            list.add(Parts.notice("signal", visit.say("texts.reopened")));
        }
        var questionnaire = questionnaires.find(visit.actor(), survey.getValue().questionnaire());
        list.add(new TextList(visit, texts, chosen, questionnaire.version(chosen.questionnaireVersion())));
    }
}
