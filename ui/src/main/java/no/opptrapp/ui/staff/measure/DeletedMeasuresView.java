package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureField;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureQuery;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.ui.staff.shell.Moments;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** Measures that were deleted, to bring back. */
@Prototype
@Route("measures/deleted")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class DeletedMeasuresView extends Titled {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    private final transient Visit visit;
    private final transient MeasureService measures;
    private final transient MeasureWords words;
    private final Div messages = new Div();
    private final Div list = new Div();

    public DeletedMeasuresView(Visit visit, MeasureService measures, MeasureVocabulary vocabulary) {
        this.visit = visit;
        this.measures = measures;
        this.words = vocabulary.of(visit);
        title(visit.say("measures.bin"));
        trail(new Anchor("measures", visit.say("measures.title")));
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, list);
        show();
    }

    private void show() {
        list.removeAll();
        List<Measure> deleted = measures.find(
                visit.actor(), MeasureQuery.all().bin(), new MeasurePage(MeasurePage.Order.MADE, true, null, 0, MOST));
        if (deleted.isEmpty()) {
            list.add(Parts.empty(visit.say("measures.bin.none"), visit.say("measures.bin.none.why")));
            return;
        }
        PlainTable table = new PlainTable(visit.say("measures.bin"))
                .cardsOnPhone()
                .head(
                        visit.say(MeasureField.TITLE.label()),
                        visit.say("measures.area"),
                        visit.say("measures.bin.when"),
                        visit.say("measures.bin.who"),
                        visit.say("measures.bin.action"));
        for (Measure measure : deleted) {
            table.row(
                    new Anchor("measures/" + measure.id(), measure.facts().title()),
                    new Span(words.area(measure.area())),
                    new Span(when(measure)),
                    new Span(visit.who(measure.changedBy())),
                    back(measure));
        }
        list.add(table);
    }

    private String when(Measure measure) {
        Instant deleted = measure.deletedAt();
        return deleted == null ? "" : Moments.moment(deleted, visit.actor().language());
    }

    private NativeButton back(Measure measure) {
        NativeButton button = Parts.button(visit.say("measures.restore"), () -> {
            measures.restore(visit.actor(), measure.id());
            messages.removeAll();
            messages.add(Parts.notice(
                    "done", visit.say("measures.restored", measure.facts().title())));
            show();
        });
        button.addClassName("small");
        button.setAriaLabel(visit.say("measures.restore.one", measure.facts().title()));
        return button;
    }
}
