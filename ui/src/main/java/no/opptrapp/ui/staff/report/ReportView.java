package no.opptrapp.ui.staff.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.text.Language;
import no.opptrapp.reports.edition.ReportKey;
import no.opptrapp.survey.design.Survey;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.Round;
import no.opptrapp.survey.round.Rounds;
import no.opptrapp.ui.staff.edition.PdfDownload;
import no.opptrapp.ui.staff.edition.ReportAddress;
import no.opptrapp.ui.staff.round.RoundPage;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** A round's report: choose its language, read it here, fetch it as PDF or web page. */
@Prototype
@Route("surveys/:survey/rounds/:round/report")
@PermitAll
public class ReportView extends RoundPage {

    private static final long serialVersionUID = 1L;

    /** As tall as what it shows, so that there is one page to scroll and not one within another. */
    private static final String WHOLE = """
            const fit = () => {
              const root = this.contentDocument?.documentElement;
              if (root) this.style.height = Math.ceil(root.getBoundingClientRect().height) + 'px';
            };
            this.addEventListener('load', () => {
              const root = this.contentDocument?.documentElement;
              if (!root) return;
              new ResizeObserver(fit).observe(root);
              fit();
            });
            """;

    private final transient PdfDownload pdf;
    private final RadioButtonGroup<Language> language;
    private final IFrame frame = new IFrame();
    private final Div waiting = new Div();

    public ReportView(Visit visit, Surveys surveys, Rounds rounds) {
        super(visit, surveys, rounds);
        pdf = new PdfDownload(visit);
        language = new RadioButtonGroup<>(visit.say("report.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(visit.actor().language());
        language.addValueChangeListener(change -> fetch());
        Div choices = new Div(language);
        choices.addClassName("choices");
        add(pdf.told(), choices, preview(visit));
    }

    private Div preview(Visit visit) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", visit.say("report.making"));
        waiting.addClassName("waiting-line");
        waiting.getElement().setAttribute("role", "status");
        waiting.add(Parts.quiet(visit.say("report.making")), bar);
        frame.setTitle(visit.say("report.preview"));
        frame.getElement().executeJs(WHOLE);
        frame.getElement().addEventListener("load", loaded -> waiting.setVisible(false));
        Div preview = new Div(waiting, frame);
        preview.addClassName("preview");
        return preview;
    }

    @Override
    protected void show(Survey series, Round round, QueryParameters asked) {
        title(visit().say("report.title", visit().say(round.id().label())));
        lead(visit().say("report.lead"));
        trail(toSurvey(series), new Span("›"), toResults());
        fetch();
    }

    private void fetch() {
        waiting.setVisible(true);
        frame.setSrc(address("html", true));
        pdf.to(address("pdf", false));
        List<Component> buttons = new ArrayList<>(
                List.of(pdf.link(), Parts.download(address("html", false), Icon.DOWNLOAD, visit().say("report.html"))));
        if (visit().is(Role.NATIONAL)) {
            buttons.add(new Anchor(ReportAddress.page(key()), visit().say("report.edit")));
        }
        actions(buttons.toArray(Component[]::new));
    }

    private String address(String kind, boolean inPage) {
        return ReportAddress.file(key(), kind, inPage);
    }

    private ReportKey key() {
        return ReportKey.ofRound(survey(), week(), language.getValue());
    }
}
