package no.opptrapp.ui.staff.value;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.InhabitantObservations;
import no.opptrapp.core.indicator.targets.TargetSheet;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Year;
import no.opptrapp.ui.staff.shell.PlainTable;
import no.opptrapp.ui.staff.shell.Visit;
import org.jspecify.annotations.Nullable;

/** The indicators of one plan area for one area: years across, and the light of the target last. */
final class ValueTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Visit visit;
    private final transient AreaValues values;
    private final transient Map<String, TargetSheet> targets;
    private final String area;

    ValueTable(
            Visit visit,
            String name,
            String area,
            List<Indicator> indicators,
            AreaValues values,
            Map<String, TargetSheet> targets) {
        this.visit = visit;
        this.values = values;
        this.targets = targets;
        this.area = area;
        List<Indicator> annual = indicators.stream()
                .filter(indicator -> values.isAnnual(indicator.code()))
                .toList();
        List<Indicator> others = indicators.stream()
                .filter(indicator -> !values.isAnnual(indicator.code()))
                .toList();
        if (!annual.isEmpty()) {
            add(years(name, annual));
        }
        if (!others.isEmpty()) {
            add(newest(name, others));
        }
    }

    private PlainTable years(String name, List<Indicator> indicators) {
        boolean inhabitants =
                indicators.stream().allMatch(indicator -> InhabitantObservations.counts(indicator.code()));
        List<Year> years = values.years(inhabitants);
        PlainTable table = new PlainTable(name)
                .cardsOnPhone()
                .numeric(IntStream.rangeClosed(1, years.size()).boxed().toArray(Integer[]::new));
        table.addClassNames("value-table", "years");
        if (values.isWide(inhabitants)) {
            table.addClassName("wide");
        }
        List<String> headings = new ArrayList<>(List.of(visit.say("values.indicator")));
        years.forEach(year -> headings.add(year.key()));
        headings.add(visit.say("values.target"));
        table.head(headings.toArray(String[]::new));
        for (Indicator indicator : indicators) {
            List<Component> cells = new ArrayList<>(List.of(link(indicator)));
            years.forEach(year -> cells.add(values.at(indicator.code(), year)
                    .<Component>map(value -> ValueCell.of(visit, indicator, value))
                    .orElseGet(Span::new)));
            cells.add(target(indicator));
            table.row(cells.toArray(Component[]::new));
        }
        return table;
    }

    /** What comes by the week: the newest, and when it is from. */
    private PlainTable newest(String name, List<Indicator> indicators) {
        PlainTable table = new PlainTable(name)
                .cardsOnPhone()
                .numeric(1, 3)
                .head(
                        visit.say("values.indicator"),
                        visit.say("values.newest"),
                        visit.say("values.period"),
                        visit.say("values.base"),
                        visit.say("values.target"));
        table.addClassName("value-table");
        for (Indicator indicator : indicators) {
            Value value = values.of(indicator.code()).getLast();
            Long base = value.finding().base();
            table.row(
                    link(indicator),
                    ValueCell.of(visit, indicator, value),
                    new Span(visit.say(value.key().period().label())),
                    new Span(base == null ? "" : base.toString()),
                    target(indicator));
        }
        return table;
    }

    private Component link(Indicator indicator) {
        return new Anchor("values/" + area + "/of/" + indicator.code(), visit.say(indicator.name()));
    }

    private Component target(Indicator indicator) {
        @Nullable TargetSheet sheet = targets.get(indicator.code());
        if (sheet == null) {
            return new Span();
        }
        return Lamp.of(visit, sheet);
    }
}
