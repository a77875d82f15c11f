package no.opptrapp.ui.staff.compare;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.figure.ComparisonFigures;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.ui.staff.file.ComparisonAddress;
import no.opptrapp.ui.staff.file.ComparisonServlet;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** One area held against others: choose what, when, who and against whom; the address carries the choice. */
@Prototype
@Route("compare")
@Menu(title = "compare.menu", order = 4.15, icon = "COMPARE")
@PermitAll
public class ComparisonView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** The person-years for every thousand inhabitants: what most come to compare. */
    private static final String USUAL = "R01";

    /** Told by the page itself, which hears of nothing from the server before all is made. Short waits are not told. */
    private static final String WAIT = """
            let soon;
            this.made = () => {
              clearTimeout(soon);
              $0.hidden = true;
              $1.removeAttribute('aria-busy');
            };
            this.addEventListener('change', () => {
              clearTimeout(soon);
              soon = setTimeout(() => {
                $0.hidden = false;
                $1.setAttribute('aria-busy', 'true');
              }, 200);
            });
            """;

    private final transient Visit visit;
    private final transient ComparisonService comparisons;
    private final transient ComparisonFigures figures;
    private final transient ComparisonChoices choices;
    private final Div content = new Div();

    public ComparisonView(
            Visit visit,
            ComparisonService comparisons,
            ComparisonFigures figures,
            IndicatorService indicators,
            AreaService areas) {
        this.visit = visit;
        this.comparisons = comparisons;
        this.figures = figures;
        this.choices = new ComparisonChoices(visit, indicators, areas, this::chosen);
        addClassName("wide");
        title(visit.say("compare.title"));
        lead(visit.say("compare.lead"));
        Div working = working();
        content.addClassNames("figures", "compared");
        content.getElement().setAttribute("aria-live", "polite");
        add(choices.fields(), working, content);
        getElement().executeJs(WAIT, working.getElement(), content.getElement());
    }

    private Div working() {
        ProgressBar progress = new ProgressBar();
        progress.setIndeterminate(true);
        progress.getElement().setAttribute("aria-label", visit.say("compare.working"));
        Div working = new Div(Parts.quiet(visit.say("compare.working")), progress);
        working.addClassName("working-line");
        working.getElement().setAttribute("role", "status");
        working.getElement().setAttribute("hidden", true);
        return working;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        show(ComparisonAddress.read(name -> asked.getSingleParameter(name).orElse(null), USUAL, choices.ownArea()));
    }

    private void chosen(ComparisonQuery query) {
        show(query);
        readAt("compare?" + ComparisonAddress.query(query));
    }

    private void show(ComparisonQuery query) {
        content.removeAll();
        actions();
        getElement().executeJs("this.made?.()");
        switch (comparisons.compare(visit.actor(), query)) {
            case ComparisonOutcome.Refused refused -> {
                choices.show(query);
                content.add(Parts.notice("refused", visit.say(refused.message())));
            }
            case ComparisonOutcome.Done done -> {
                choices.show(query, done);
                title(visit.say(
                        "compare.title.of",
                        done.comparison().own().name(),
                        done.comparison().peers().name()));
                if (done.comparison().isEmpty()) {
                    content.add(new NothingToCompare(visit, query, done, this::chosen));
                } else {
                    content.add(new ComparisonSheet(visit, query, done.comparison(), figures.of(visit.actor(), done)));
                    actions(Parts.download(
                            ComparisonServlet.workbook(query, visit.actor().language()),
                            Icon.DOWNLOAD,
                            visit.say("compare.workbook")));
                }
            }
        }
    }
}
