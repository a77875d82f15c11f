package no.opptrapp.ui.staff.official;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.opptrapp.core.access.StaleVersion;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.official.Fetch;
import no.opptrapp.core.official.OfficialFetches;
import no.opptrapp.core.official.OfficialSources;
import no.opptrapp.core.official.Repeat;
import no.opptrapp.core.official.Source;
import no.opptrapp.core.official.SourceDefinition.TableValues;
import no.opptrapp.ui.staff.shell.Icon;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/** One source: what is fetched of it, how often, and every fetching so far. */
@Prototype
@Route(Official.PATH + "/:source")
@RolesAllowed("NATIONAL")
public class SourceView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient OfficialSources sources;
    private final transient OfficialFetches fetches;
    private final Div messages = new Div();
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);

    public SourceView(Visit visit, OfficialSources sources, OfficialFetches fetches) {
        this.visit = visit;
        this.sources = sources;
        this.fetches = fetches;
        messages.getElement().setAttribute("aria-live", "polite");
        add(messages, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Official.id(event, "source");
        messages.removeAll();
        show();
    }

    private void show() {
        Source source = sources.get(visit.actor(), id);
        title(Official.name(visit, source));
        trail(new Anchor(Official.PATH, visit.say("statistics.title")));
        boolean reachable = sources.isReachable(visit.actor(), source);
        List<Component> buttons = new ArrayList<>();
        if (reachable) {
            buttons.add(Parts.primary(visit.say("statistics.fetch"), this::begin));
        }
        if (source.definition() instanceof TableValues) {
            buttons.add(
                    Parts.linkButton(Official.PATH + "/" + id + "/edit", Icon.PLAN, visit.say("statistics.change")));
        }
        actions(buttons.toArray(Component[]::new));
        content.removeAll();
        if (!reachable) {
            content.add(Parts.notice(
                    "signal", visit.say("statistics.unset"), Parts.quiet(visit.say("statistics.unset.how"))));
        }
        if (source.definition() instanceof TableValues table) {
            content.add(facts(table));
        } else {
            lead(visit.say("statistics.classification.lead"));
        }
        content.add(Parts.section(visit.say("statistics.repeat"), repeat(source)));
        content.add(Parts.section(visit.say("statistics.fetches"), list()));
    }

    private void begin() {
        fetches.begin(visit.actor(), id).ifPresent(fetch -> getUI().ifPresent(ui -> ui.navigate(address(fetch))));
    }

    private String address(UUID fetch) {
        return Official.PATH + "/" + id + "/fetches/" + fetch;
    }

    private Component facts(TableValues table) {
        DescriptionList list = new DescriptionList();
        list.addClassName("sheet");
        fact(list, "statistics.table", table.table());
        fact(
                list,
                "statistics.values",
                table.values().stream()
                        .map(value -> value.code() + " → " + value.indicator())
                        .collect(Collectors.joining(", ")));
        fact(list, "statistics.dimensions", String.join(", ", table.area(), table.time(), table.contents()));
        if (!table.fixed().isEmpty()) {
            fact(
                    list,
                    "statistics.fixed",
                    table.fixed().stream()
                            .map(value -> value.dimension() + " = " + value.code())
                            .collect(Collectors.joining(", ")));
        }
        fact(list, "statistics.from-year", Integer.toString(table.fromYear()));
        Borders borders = table.borders();
        fact(
                list,
                "statistics.borders",
                borders == null
                        ? visit.say("statistics.borders.own")
                        : visit.say("statistics.borders.of", Integer.toString(borders.year())));
        return list;
    }

    private void fact(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(visit.say(key)), new DescriptionList.Description(value));
    }

    private Component repeat(Source source) {
        Select<Repeat> select = new Select<>();
        select.setLabel(visit.say("statistics.repeat.how-often"));
        select.setItems(Repeat.values());
        select.setItemLabelGenerator(repeat -> visit.say(repeat.label()));
        select.setValue(source.repeat());
        select.setWidth("min(100%, 24rem)");
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                repeat(source, change.getValue());
            }
        });
        Div both = new Div(select);
        if (source.nextAt() != null) {
            both.add(Parts.quiet(visit.say("statistics.next", Official.moment(visit, source.nextAt()))));
        }
        return both;
    }

    private void repeat(Source source, Repeat wanted) {
        messages.removeAll();
        try {
            sources.repeat(visit.actor(), id, source.version(), wanted);
            messages.add(Parts.notice("done", visit.say("statistics.repeat.done")));
        } catch (StaleVersion stale) {
            messages.add(Parts.notice("refused", visit.say("statistics.stale")));
        }
        show();
    }

    private Component list() {
        List<Fetch> all = fetches.newest(visit.actor(), id);
        if (all.isEmpty()) {
            return Parts.quiet(visit.say("statistics.never.why"));
        }
        PlainTable table = new PlainTable(visit.say("statistics.fetches"))
                .cardsOnPhone()
                .head(
                        visit.say("statistics.last"),
                        visit.say("statistics.by"),
                        visit.say("statistics.state"),
                        visit.say("statistics.told"));
        for (Fetch fetch : all) {
            table.row(
                    new Anchor(address(fetch.id()), Official.moment(visit, fetch.beganAt())),
                    new Span(by(fetch)),
                    Official.state(visit, fetch.state()),
                    Official.told(visit, fetch));
        }
        return table;
    }

    private String by(Fetch fetch) {
        return fetch.beganBy().equals("official-statistics") ? visit.say("statistics.by-itself") : fetch.beganBy();
    }
}
