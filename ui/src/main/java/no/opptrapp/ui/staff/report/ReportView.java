package no.opptrapp.ui.staff.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.text.Language;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** A round's report: choose its language, read it here, fetch it as PDF or web page. */
@Prototype
@Route("surveys/:survey/rounds/:round/report")
@PermitAll
public class ReportView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient Surveys surveys;
    private final transient Rounds rounds;
    private final RadioButtonGroup<Language> language;
    private final IFrame frame = new IFrame();
    private final Div waiting = new Div();
    private String survey = "";
    private IsoWeek week = new IsoWeek(2020, 1);

    public ReportView(Visit visit, Surveys surveys, Rounds rounds) {
        this.visit = visit;
        this.surveys = surveys;
        this.rounds = rounds;
        language = new RadioButtonGroup<>(visit.say("report.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(visit.actor().language());
        language.addValueChangeListener(change -> show());
        Div choices = new Div(language);
        choices.addClassName("choices");
        add(choices, preview());
    }

    private Div preview() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", visit.say("report.making"));
        waiting.addClassName("waiting-line");
        waiting.getElement().setAttribute("role", "status");
        waiting.add(Parts.quiet(visit.say("report.making")), bar);
        frame.setTitle(visit.say("report.preview"));
        frame.getElement().addEventListener("load", loaded -> waiting.setVisible(false));
        Div preview = new Div(waiting, frame);
        preview.addClassName("preview");
        return preview;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        survey = event.getRouteParameters().get("survey").orElseThrow();
        week = event.getRouteParameters()
                .get("round")
                .flatMap(IsoWeek::read)
                .orElseThrow(() -> new NotFoundException("no such week"));
        Survey series = surveys.find(visit.actor(), survey);
        Round round = rounds.find(visit.actor(), survey, week);
        title(visit.say("report.title", visit.say(round.id().label())));
        lead(visit.say("report.lead"));
        trail(
                new Anchor("surveys/" + survey, visit.say(series.title())),
                new Span("›"),
                new Anchor("surveys/" + survey + "/rounds/" + week.key(), visit.say(week.label())));
        show();
    }

    private void show() {
        waiting.setVisible(true);
        frame.setSrc(ReportServlet.address(survey, week, "html", language.getValue(), true));
        Anchor pdf = Parts.download(
                ReportServlet.address(survey, week, "pdf", language.getValue(), false),
                Icon.DOWNLOAD,
                visit.say("report.pdf"));
        pdf.addClassName("primary");
        actions(
                pdf,
                Parts.download(
                        ReportServlet.address(survey, week, "html", language.getValue(), false),
                        Icon.DOWNLOAD,
                        visit.say("report.html")));
    }
}
