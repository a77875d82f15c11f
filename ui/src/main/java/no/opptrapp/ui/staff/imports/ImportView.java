package no.opptrapp.ui.staff.imports;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Amount;
import no.opptrapp.survey.answer.AnswerImport;
import no.opptrapp.survey.answer.Answers;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Takes in a file of raw answers: all of it, or nothing and every reason. */
@Prototype
@Route("import")
@Menu(title = "imports.menu", order = 10, icon = "IMPORT")
@RolesAllowed("NATIONAL")
public class ImportView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient List<Survey> all;
    private final Select<Survey> survey = new Select<>();
    private final Div outcome = new Div();

    public ImportView(Visit visit, Surveys surveys, Answers answers) {
        this.visit = visit;
        this.all = surveys.all(visit.actor());
        title(visit.say("imports.title"));
        lead(visit.say("imports.lead"));
        if (all.isEmpty()) {
            add(Parts.empty(
                    visit.say("imports.none.title"),
                    visit.say("imports.none.why"),
                    new Anchor("surveys", visit.say("imports.none.make"))));
            return;
        }
        survey.setLabel(visit.say("imports.survey"));
        survey.setItems(all);
        survey.setItemLabelGenerator(item -> visit.say(item.title()));
        survey.setValue(all.getFirst());
        survey.setWidth("min(100%, 28rem)");
        outcome.getElement().setAttribute("aria-live", "polite");
        outcome.addClassName("section");
        add(survey, new AnswerUpload(visit, answers, this::chosen, this::working, this::show), outcome);
        add(Parts.section(
                visit.say("imports.form"),
                new Paragraph(visit.say("imports.form.columns")),
                Parts.quiet(visit.say("imports.form.values"))));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("survey")
                .flatMap(id -> all.stream().filter(item -> item.id().equals(id)).findFirst())
                .ifPresent(survey::setValue);
    }

    private String chosen() {
        return survey.getValue().id();
    }

    private void working(long bytes, long rows) {
        outcome.removeAll();
        outcome.add(Parts.quiet(visit.say("imports.working", Amount.count(rows))));
    }

    private void show(Arrival<AnswerImport> arrival, String file) {
        outcome.removeAll();
        outcome.add(
                switch (arrival) {
                    case Arrival.Settled<AnswerImport>(AnswerImport.Stored stored) -> stored(stored, file);
                    case Arrival.Settled<AnswerImport>(AnswerImport.Refused refused) ->
                        new FaultList(visit, refused.faults(), refused.faultCount(), file);
                    default -> Lost.notice(visit, arrival, file);
                });
    }

    private Div stored(AnswerImport.Stored stored, String file) {
        Paragraph rounds = new Paragraph();
        rounds.add(visit.say("imports.rounds"));
        String before = " ";
        for (IsoWeek week : stored.rounds()) {
            rounds.add(before);
            rounds.add(new Anchor("surveys/" + chosen() + "/rounds/" + week.key(), visit.say(week.label())));
            before = " · ";
        }
        return Parts.notice(
                "done",
                visit.say("imports.stored", file, Amount.count(stored.accepted())),
                new Paragraph(visit.say("imports.duplicates", Amount.count(stored.duplicates()), stored.duplicates())),
                rounds);
    }
}
