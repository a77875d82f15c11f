package no.opptrapp.ui.staff.users;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Role;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaService;
import no.opptrapp.core.area.Country;
import no.opptrapp.ui.staff.shell.Visit;

/** The areas a scope can hold, with their names. */
final class AreaNames {

    private final Visit visit;
    private final List<Area> all;
    private final Map<String, Area> byCode;

    AreaNames(Visit visit, AreaService areas) {
        this(visit, areas.list(visit.actor(), Optional.empty(), Optional.empty()));
    }

    AreaNames(Visit visit, List<Area> all) {
        this.visit = visit;
        this.all = all;
        this.byCode = all.stream().collect(Collectors.toMap(Area::code, Function.identity()));
    }

    List<Area> all() {
        return all;
    }

    /** Whoever works for the whole country has the whole country, and nothing is left to choose. */
    void fit(MultiSelectComboBox<Area> scope, Role role) {
        boolean whole = role == Role.NATIONAL || role == Role.OWNER;
        if (whole) {
            scope.setValue(areas(Set.of(Country.CODE)));
        } else if (scope.isReadOnly()) {
            scope.clear();
        }
        scope.setReadOnly(whole);
        scope.setHelperText(whole ? visit.say("users.scope.whole") : "");
    }

    Set<Area> areas(Set<String> codes) {
        return codes.stream().filter(byCode::containsKey).map(byCode::get).collect(Collectors.toSet());
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(byCode.get(code)).map(area -> visit.say(area.name()));
    }

    String of(Area area) {
        return visit.say(area.name()) + " (" + area.code() + ")";
    }

    /** A scope in words; a code that is on no present borders is shown as it is. */
    String of(Set<String> codes) {
        return codes.stream()
                .sorted()
                .map(code -> Optional.ofNullable(byCode.get(code)).map(this::of).orElse(code))
                .collect(Collectors.joining(", "));
    }
}
