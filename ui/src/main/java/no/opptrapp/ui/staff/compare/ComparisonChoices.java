package no.opptrapp.ui.staff.compare;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.comparison.Comparison;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.IndicatorService;
import no.opptrapp.ui.staff.shell.Visit;
import no.opptrapp.ui.staff.value.AreaBox;

/** What is compared: indicator, year, area, peers, and the borders all of it is seen on. */
final class ComparisonChoices {

    private final Visit visit;
    private final AreaService areas;
    private final Consumer<ComparisonQuery> chosen;
    private final AreaBox area;
    private final ComboBox<Indicator> indicator = new ComboBox<>();
    private final Select<Integer> year = new Select<>();
    private final Select<Peers> peers = new Select<>();
    private final Select<Borders> borders = new Select<>();
    private final MultiSelectComboBox<Area> with = new MultiSelectComboBox<>();
    private ComparisonQuery now = ComparisonQuery.of("", "");

    ComparisonChoices(Visit visit, IndicatorService indicators, AreaService areas, Consumer<ComparisonQuery> chosen) {
        this.visit = visit;
        this.areas = areas;
        this.chosen = chosen;
        this.area = new AreaBox(visit, areas, code -> chosen.accept(ofArea(code)));
        indicator.setLabel(visit.say("compare.indicator"));
        indicator.setItems(
                (Indicator each, String typed) -> (visit.say(each.name()) + " " + each.code())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.strip().toLowerCase(Locale.ROOT)),
                indicators.list(visit.actor()));
        indicator.setItemLabelGenerator(each -> visit.say(each.name()));
        indicator.setWidth("min(100%, 32rem)");
        indicator.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(ofIndicator(change.getValue().code()));
            }
        });
        year.setLabel(visit.say("compare.year"));
        year.setWidth("7rem");
        year.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(now.inYear(change.getValue()));
            }
        });
        peers();
        borders();
    }

    private void peers() {
        peers.setLabel(visit.say("compare.peers"));
        peers.setItemLabelGenerator(each -> visit.say(each.label()));
        peers.setWidth("min(100%, 16rem)");
        peers.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(now.against(change.getValue()).andWith(List.of()));
            }
        });
        with.setLabel(visit.say("compare.with"));
        with.setItemLabelGenerator(each -> visit.say(each.name()));
        with.setWidth("min(100%, 28rem)");
        with.setVisible(false);
        with.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(now.andWith(
                        change.getValue().stream().map(Area::code).sorted().toList()));
            }
        });
    }

    private void borders() {
        borders.setLabel(visit.say("values.borders"));
        borders.setItems(Borders.values());
        borders.setEmptySelectionAllowed(true);
        borders.setEmptySelectionCaption(visit.say("values.borders.own"));
        borders.setItemLabelGenerator(item -> item == null
                ? visit.say("values.borders.own")
                : visit.say("values.borders.of", Integer.toString(item.year())));
        borders.setWidth("min(100%, 16rem)");
        borders.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(new ComparisonQuery(
                        now.indicator(),
                        now.year(),
                        now.area(),
                        now.peers(),
                        now.with(),
                        Optional.ofNullable(change.getValue())));
            }
        });
    }

    /** Another area keeps the way its peers are chosen where it can have such peers. */
    private ComparisonQuery ofArea(String code) {
        boolean municipality = areas.get(visit.actor(), code).area().kind() == AreaKind.MUNICIPALITY;
        return new ComparisonQuery(
                now.indicator(),
                now.year(),
                code,
                municipality ? now.peers() : Optional.empty(),
                List.of(),
                now.borders());
    }

    /** Another indicator can have other years: its newest is shown. */
    private ComparisonQuery ofIndicator(String code) {
        return new ComparisonQuery(code, Optional.empty(), now.area(), Optional.empty(), List.of(), now.borders());
    }

    Div fields() {
        Div fields = new Div(indicator, year, area.field(), peers, with, borders);
        fields.addClassName("choices");
        return fields;
    }

    /** The first of the visitor's own areas. */
    String ownArea() {
        return area.own();
    }

    /** What was asked for, where it cannot be compared. */
    void show(ComparisonQuery query) {
        now = query;
        indicator
                .getListDataView()
                .getItems()
                .filter(each -> each.code().equals(query.indicator()))
                .findFirst()
                .ifPresent(indicator::setValue);
        area.show(query.area());
        peers.setItems(Peers.values());
        query.peers().ifPresent(peers::setValue);
        query.borders().ifPresent(borders::setValue);
        query.year().ifPresent(asked -> {
            year.setItems(asked);
            year.setValue(asked);
        });
        with.setVisible(query.peers().filter(Peers.CHOSEN::equals).isPresent());
    }

    /** What is compared, with the years that have values and the areas that could be compared with. */
    void show(ComparisonQuery query, ComparisonOutcome.Done done) {
        Comparison comparison = done.comparison();
        show(query);
        int shown = comparison.period().lastDay().getYear();
        TreeSet<Integer> years = new TreeSet<>();
        done.periods().forEach(each -> years.add(each.period().lastDay().getYear()));
        years.add(shown);
        year.setItems(new ArrayList<>(years.descendingSet()));
        year.setValue(shown);
        Peers kind = comparison.peers().peers();
        boolean grouped = comparison.ownValue().group().isPresent();
        List<Peers> possible = new ArrayList<>(List.of(Peers.values()));
        possible.removeIf(each -> each == Peers.KOSTRA && !grouped);
        peers.setItems(possible);
        peers.setValue(kind);
        with.setVisible(kind == Peers.CHOSEN);
        if (kind == Peers.CHOSEN) {
            with.setItems(areas.list(
                    visit.actor(),
                    Optional.of(comparison.borders().year()),
                    Optional.of(comparison.peers().kind())));
            with.setValue(comparison.peers().areas().stream()
                    .filter(each -> !each.equals(comparison.own()))
                    .toList());
        }
    }
}
