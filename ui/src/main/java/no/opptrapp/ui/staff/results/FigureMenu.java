package no.opptrapp.ui.staff.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.result.Switches;
import no.opptrapp.ui.staff.file.FigureFile;
import no.opptrapp.ui.staff.file.FigureServlet;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Visit;

/** What a figure can be had as. */
public final class FigureMenu extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** Copies in the browser itself, within the click, which is when browsers allow it. */
    private static final String COPY = """
            const said = $1;
            this.addEventListener('click', () => {
              const table = $0.querySelector('table');
              const range = document.createRange();
              range.selectNode(table);
              const selection = getSelection();
              selection.removeAllRanges();
              selection.addRange(range);
              document.execCommand('copy');
              selection.removeAllRanges();
              const words = this.textContent;
              this.textContent = said;
              setTimeout(() => { this.textContent = words; }, 1500);
            });
            """;

    /** Folds up when one goes on elsewhere, or says Escape. */
    private static final String FOLD = """
            this.addEventListener('focusout', event => {
              if (!this.contains(event.relatedTarget)) this.open = false;
            });
            this.addEventListener('keydown', event => {
              if (event.key === 'Escape') { this.open = false; this.querySelector('summary').focus(); }
            });
            """;

    FigureMenu(Visit visit, String survey, IsoWeek week, Figure figure, Switches switches, FigureNumbers numbers) {
        this(
                visit,
                FigureCard.label(visit, figure),
                kind -> FigureServlet.address(
                        survey, week, figure.id(), kind, switches, visit.actor().language()),
                numbers);
    }

    /**
     * The menu of any figure.
     *
     * @param label which figure it is, for those who do not see where the menu stands
     * @param address where the figure is fetched as a kind of file
     */
    public FigureMenu(Visit visit, String label, Function<FigureFile, String> address, FigureNumbers numbers) {
        addClassName("figure-menu");
        Span words = new Span(visit.say("results.get"));
        Span which = new Span(" " + label);
        which.addClassName("visually-hidden");
        Span summary = new Span(Icon.DOWNLOAD.draw(), words, which);
        setSummary(summary);
        UnorderedList list = new UnorderedList();
        for (FigureFile kind : FigureFile.values()) {
            Anchor link = new Anchor(address.apply(kind), visit.say("results.get." + kind.extension()));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            list.add(new ListItem(link));
        }
        NativeButton copy = new NativeButton(visit.say("results.copy"));
        copy.getElement().executeJs(COPY, numbers.getElement(), visit.say("shell.copied"));
        list.add(new ListItem(copy));
        setContent(list);
        getElement().executeJs(FOLD);
    }
}
