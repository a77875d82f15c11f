package no.opptrapp.ui.staff.value;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Country;
import no.opptrapp.ui.staff.shell.Visit;

/** A box to choose an area in by name or number; one's own stand first. */
public final class AreaBox {

    private final Visit visit;
    private final AreaService areas;
    private final List<Area> all;
    private final ComboBox<Area> field = new ComboBox<>();

    public AreaBox(Visit visit, AreaService areas, Consumer<String> chosen) {
        this.visit = visit;
        this.areas = areas;
        Set<String> scope = visit.actor().scope();
        Collator order = Collator.getInstance(visit.actor().language().locale());
        all = areas.list(visit.actor(), Optional.empty(), Optional.empty()).stream()
                .sorted(Comparator.comparing((Area area) -> !scope.contains(area.code()))
                        .thenComparing(area -> visit.say(area.name()), order::compare))
                .toList();
        field.setLabel(visit.say("values.area"));
        field.setWidth("min(100%, 28rem)");
        field.setItemLabelGenerator(area -> visit.say(area.name()));
        field.setItems(
                (Area area, String typed) -> (visit.say(area.name()) + " " + area.code())
                        .toLowerCase(Locale.ROOT)
                        .contains(typed.strip().toLowerCase(Locale.ROOT)),
                all);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue().code());
            }
        });
    }

    public ComboBox<Area> field() {
        return field;
    }

    public void show(String code) {
        all.stream().filter(area -> area.code().equals(code)).findFirst().ifPresent(field::setValue);
    }

    /** The first of one's own areas. */
    public String own() {
        return visit.actor().scope().stream().sorted().findFirst().orElse(Country.CODE);
    }

    /** Whether the area lies in what one is responsible for. */
    public boolean isOwn(String code) {
        Set<String> around = new HashSet<>(Set.of(code));
        areas.get(visit.actor(), code).above().forEach(area -> around.add(area.code()));
        return visit.actor().scope().stream().anyMatch(around::contains);
    }
}
