package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.function.Consumer;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.result.ResultService;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Visit;

/** All figures of a round, under the switches they are looked at by. */
final class FigureList extends Div {

    private static final long serialVersionUID = 1L;

    /** Told by the page itself, which hears of nothing from the server before all is made. Short waits are not told. */
    private static final String WAIT = """
            let soon;
            this.made = () => {
              clearTimeout(soon);
              $0.hidden = true;
              $1.removeAttribute('aria-busy');
            };
            this.addEventListener('change', event => {
              if (!event.target.closest('.switches')) return;
              clearTimeout(soon);
              soon = setTimeout(() => {
                $0.hidden = false;
                $1.setAttribute('aria-busy', 'true');
              }, 200);
            });
            """;

    private final transient Visit visit;
    private final transient ResultService results;
    private final String survey;
    private final IsoWeek week;
    private final Div figures = new Div();
    private final Div contents = new Div();

    FigureList(
            Visit visit,
            ResultService results,
            String survey,
            IsoWeek week,
            Switches switches,
            Consumer<Switches> chosen) {
        this.visit = visit;
        this.results = results;
        this.survey = survey;
        this.week = week;
        SwitchBar bar = new SwitchBar(visit, switches, now -> {
            show(now);
            chosen.accept(now);
        });
        figures.addClassName("figures");
        Div working = working();
        bar.add(working);
        add(bar, contents, figures);
        getElement().executeJs(WAIT, working.getElement(), figures.getElement());
        show(switches);
    }

    private Div working() {
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", visit.say("results.working"));
        Div working = new Div(Parts.quiet(visit.say("results.working")), progress);
        working.addClassNames("working-line");
        working.getElement().setAttribute("role", "status");
        working.getElement().setAttribute("hidden", true);
        return working;
    }

    private void show(Switches switches) {
        List<Figure> all = results.figures(visit.actor(), survey, week, switches);
        contents.removeAll();
        contents.add(contents(all));
        figures.removeAll();
        getElement().executeJs("this.made?.()");
        all.forEach(figure -> figures.add(new FigureCard(visit, survey, week, figure, switches)));
    }

    private Nav contents(List<Figure> all) {
        UnorderedList list = new UnorderedList();
        for (Figure figure : all) {
            list.add(new ListItem(Parts.jump(
                    FigureCard.anchor(figure), FigureCard.label(visit, figure) + ". " + visit.say(figure.title()))));
        }
        NativeDetails details = new NativeDetails(visit.say("results.contents", all.size()), list);
        Nav nav = new Nav(details);
        nav.addClassName("contents");
        nav.setAriaLabel(visit.say("results.contents.label"));
        return nav;
    }
}
