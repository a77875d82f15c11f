package no.opptrapp.ui.staff.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.figure.ComparisonFigure;
import no.opptrapp.ui.staff.file.ComparisonServlet;
import no.opptrapp.ui.staff.file.FigureFile;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Visit;

/** What a figure of a comparison can be had as. */
final class ComparisonFiles extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** Folds up when one goes on elsewhere, or says Escape. */
    private static final String FOLD = """
            this.addEventListener('focusout', event => {
              if (!this.contains(event.relatedTarget)) this.open = false;
            });
            this.addEventListener('keydown', event => {
              if (event.key === 'Escape') { this.open = false; this.querySelector('summary').focus(); }
            });
            """;

    ComparisonFiles(Visit visit, ComparisonQuery query, ComparisonFigure which) {
        addClassName("figure-menu");
        Span figure = new Span(" " + visit.say("results.figure", which.id().substring(1)));
        figure.addClassName("visually-hidden");
        setSummary(new Span(Icon.DOWNLOAD.draw(), new Span(visit.say("results.get")), figure));
        UnorderedList list = new UnorderedList();
        for (FigureFile kind : FigureFile.values()) {
            Anchor link = new Anchor(
                    ComparisonServlet.address(which, kind, query, visit.actor().language()),
                    visit.say("results.get." + kind.extension()));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            list.add(new ListItem(link));
        }
        setContent(list);
        getElement().executeJs(FOLD);
    }
}
