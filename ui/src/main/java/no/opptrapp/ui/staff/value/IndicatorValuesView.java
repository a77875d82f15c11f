package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.AreaSheet;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.targets.TargetService;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.indicator.value.ValueService;
import no.opptrapp.core.text.Text;
import no.opptrapp.ui.staff.shell.Parts;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Titled;
import no.opptrapp.ui.staff.shell.Visit;

/**
 * One indicator for one area: its target, its line over the years, and every value with where it came from. What has
 * values for landsdeler and nothing less is shown for the one around.
 */
@Prototype
@Route("values/:area/of/:indicator")
@PermitAll
public class IndicatorValuesView extends Titled implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient AreaService areas;
    private final transient IndicatorService indicators;
    private final transient ValueService values;
    private final transient TargetService targets;
    private final Div around = new Div();
    private final Div content = new Div();

    public IndicatorValuesView(
            Visit visit, AreaService areas, IndicatorService indicators, ValueService values, TargetService targets) {
        this.visit = visit;
        this.areas = areas;
        this.indicators = indicators;
        this.values = values;
        this.targets = targets;
        add(around, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("area").orElse("NO");
        AreaSheet asked = areas.get(visit.actor(), code);
        Indicator indicator = indicators.get(
                visit.actor(), event.getRouteParameters().get("indicator").orElse(""));
        Optional<Area> region = indicator.level() == Indicator.Level.REGION ? asked.region() : Optional.empty();
        Area area = region.orElse(asked.area());
        title(visit.say(indicator.name()) + ", " + visit.say(area.name()));
        trail(
                new Anchor(
                        "values/" + code, visit.say("values.title", asked.area().name())),
                new Anchor("indicators/" + indicator.code(), visit.say("values.sheet")));
        Text.Named meaning = indicator.guidance().meaning();
        if (meaning != null) {
            lead(visit.say(meaning));
        }
        around.removeAll();
        region.ifPresent(wider -> around.add(Parts.notice("signal", visit.say("values.around", wider.name()))));
        show(area, indicator);
    }

    private void show(Area area, Indicator indicator) {
        content.removeAll();
        AreaValues all = new AreaValues(values.all(
                visit.actor(), indicator.code(), ObservationQuery.all().inArea(area.code())));
        List<Value> found = all.of(indicator.code());
        if (all.isReconstructed()) {
            content.add(Parts.marked(visit.say("shell.reconstructed")));
        }
        Optional<TargetSheet> target = targets.find(visit.actor(), area.code(), indicator.code());
        content.add(new TargetPanel(
                visit,
                targets,
                new AreaBox(visit, areas, ignored -> {}),
                area,
                indicator,
                target,
                () -> show(area, indicator)));
        if (found.isEmpty()) {
            content.add(Parts.empty(visit.say("values.empty"), visit.say("values.empty.why")));
        } else {
            ValueTrend.of(visit, indicator, area, found, target)
                    .ifPresent(picture -> content.add(Parts.section(visit.say("values.trend"), picture)));
            content.add(Parts.section(visit.say("values.all"), table(indicator, found), new Legend(visit)));
        }
        Text.Named caveats = indicator.guidance().caveats();
        if (caveats != null) {
            content.add(Parts.section(visit.say("values.caveats"), new Paragraph(visit.say(caveats))));
        }
    }

    private PlainTable table(Indicator indicator, List<Value> found) {
        PlainTable table = new PlainTable(visit.say("values.all"))
                .cardsOnPhone()
                .numeric(1, 3, 5)
                .head(
                        visit.say("values.period"),
                        visit.say("values.value"),
                        visit.say("values.status"),
                        visit.say("values.borders.short"),
                        visit.say("values.origin"),
                        visit.say("values.version"));
        for (Value value : found.reversed()) {
            boolean worked = value.observation().origin().equals(Value.CALCULATED);
            table.row(
                    new Span(visit.say(value.key().period().label())),
                    ValueCell.of(visit, indicator, value),
                    new Span(visit.say(value.finding().status().label())),
                    new Span(Integer.toString(value.key().borders().year())),
                    new Span(
                            worked
                                    ? visit.say("values.calculated")
                                    : value.observation().origin()),
                    new Span(Integer.toString(value.observation().version())));
        }
        return table;
    }
}
