package no.opptrapp.ui.staff.measure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.text.Amount;
import no.opptrapp.planning.measure.ManyMeasures;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasurePage;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** What is planned and done: to look through, to change many at once, and the way to make more. */
@Prototype
@Route("measures")
@Menu(title = "measures.menu", order = 2.2, icon = "MEASURES")
@RolesAllowed({"MANAGER", "COORDINATOR", "NATIONAL"})
public class MeasuresView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 100;

    private final transient Visit visit;
    private final transient MeasureService measures;
    private final transient ManyMeasures many;
    private final transient MeasureWords words;
    private final transient List<String> areas;
    private final MeasureFilters filters;
    private final MeasureTable table;
    private final Div messages = new Div();
    private final Div bulk = new Div();
    private final Div list = new Div();
    private int shown = AT_ONCE;

    public MeasuresView(
            Visit visit, MeasureService measures, ManyMeasures many, MeasureVocabulary vocabulary, Clock clock) {
        this.visit = visit;
        this.measures = measures;
        this.many = many;
        this.words = vocabulary.of(visit);
        this.areas = measures.areas(visit.actor());
        filters = new MeasureFilters(words, this.areas, () -> LocalDate.now(clock), this::narrowed);
        table = new MeasureTable(words, this.areas.size() > 1, this::offer);
        addClassName("wide");
        title(visit.say("measures.title"));
        lead(visit.say("measures.lead"));
        actions(
                go(Parts.primary(visit.say("measures.new"), () -> {}), "measures/new"),
                go(Parts.button(visit.say("measures.adopt"), () -> {}), "measures/adopt"),
                go(Parts.button(visit.say("measures.files"), () -> {}), "measures/files"));
        messages.getElement().setAttribute("aria-live", "polite");
        bulk.addClassName("bulk");
        bulk.getElement().setAttribute("role", "group");
        bulk.getElement().setAttribute("aria-label", visit.say("measures.bulk"));
        add(messages, filters, bulk, list);
    }

    private static NativeButton go(NativeButton button, String address) {
        button.addClickListener(click -> button.getUI().ifPresent(ui -> ui.navigate(address)));
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        filters.read(asked, areas, words.planAreas());
        asked.getSingleParameter("deleted").flatMap(MeasureAddress::id).ifPresent(this::offerUndo);
        show();
    }

    private void offerUndo(UUID id) {
        deleted(id).ifPresent(measure -> {
            Div notice = Parts.notice(
                    "done", visit.say("measures.deleted", measure.facts().title()));
            notice.add(Parts.button(visit.say("measures.undo"), () -> {
                measures.restore(visit.actor(), id);
                tell(visit.say("measures.restored", measure.facts().title()));
                show();
            }));
            messages.add(notice);
        });
    }

    private Optional<Measure> deleted(UUID id) {
        try {
            return Optional.of(measures.get(visit.actor(), id)).filter(Measure::deleted);
        } catch (NotInScope gone) {
            return Optional.empty();
        }
    }

    private void tell(String happened) {
        messages.removeAll();
        messages.add(Parts.notice("done", happened));
    }

    /** While the address is being read there is nothing to write to it. */
    private void narrowed() {
        if (!isAttached()) {
            return;
        }
        shown = AT_ONCE;
        readAt(MeasureAddress.with("measures", filters.parameters()));
        show();
    }

    private void show() {
        list.removeAll();
        int all = measures.count(visit.actor(), filters.query());
        if (all == 0) {
            table.chooseNone();
            bulk.removeAll();
            list.add(filters.narrow() ? noneLeft() : none());
        } else {
            table.show(measures.find(
                    visit.actor(), filters.query(), new MeasurePage(filters.order(), false, null, 0, shown)));
            list.add(Parts.quiet(visit.say("measures.count", Amount.count(all), all)), table);
            if (all > shown) {
                list.add(Parts.button(visit.say("measures.more"), () -> {
                    shown += AT_ONCE;
                    show();
                }));
            }
        }
        list.add(new Anchor("measures/deleted", visit.say("measures.bin")));
    }

    private Div none() {
        return Parts.empty(
                visit.say("measures.none"),
                visit.say("measures.none.why"),
                new Anchor("measures/adopt", visit.say("measures.adopt")));
    }

    private Div noneLeft() {
        return Parts.empty(
                visit.say("measures.none.left"),
                visit.say("measures.none.left.why"),
                Parts.button(visit.say("measures.clear"), filters::clear));
    }

    /** What can be done with those chosen. */
    private void offer() {
        bulk.removeAll();
        List<Measure> chosen = table.chosen();
        if (!chosen.isEmpty()) {
            bulk.add(
                    new Span(visit.say("measures.chosen", chosen.size())),
                    Parts.button(
                            visit.say("measures.bulk"),
                            () -> new BulkDialog(words, many, chosen, this::changed).open()),
                    Parts.button(visit.say("measures.copy"), () -> copy(chosen)));
        }
    }

    private void changed(String happened) {
        table.chooseNone();
        tell(happened);
        show();
    }

    private void copy(List<Measure> chosen) {
        Set<UUID> ids = chosen.stream().map(Measure::id).collect(Collectors.toCollection(LinkedHashSet::new));
        ManyMeasures.Copied copied = many.copyToNextYear(visit.actor(), ids);
        changed(visit.say(
                "measures.copied", copied.made().size(), copied.thereAlready().size()));
    }
}
