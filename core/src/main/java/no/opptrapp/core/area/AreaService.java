package no.opptrapp.core.area;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.AllowedTo;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.Role;

/** Answers questions about areas: open facts, the same for everybody. */
@Singleton
public class AreaService {

    private final Areas areas;

    AreaService(Areas areas) {
        this.areas = areas;
    }

    /**
     * Areas on the borders of a year, widest kind first, then by code.
     *
     * @param year the newest borders when empty
     * @param kind all kinds when empty
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    public List<Area> list(Actor actor, Optional<Integer> year, Optional<AreaKind> kind) {
        Borders borders = year.map(Borders::inYear).orElse(Borders.NEWEST);
        return areas.register().areas(borders).stream()
                .filter(area -> kind.map(wanted -> area.kind() == wanted).orElse(true))
                .toList();
    }

    /** Whether any borders have an area of this code. */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    public boolean knows(Actor actor, String code) {
        return areas.register().newestBorders(code).isPresent();
    }

    /**
     * One area, on the newest borders that have its code.
     *
     * @throws NotInScope when no borders have it
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    public AreaSheet get(Actor actor, String code) {
        return sheet(areas.register().newestBorders(code).orElseThrow(() -> new NotInScope("area " + code)), code);
    }

    /**
     * One area, on the borders of a year.
     *
     * @throws NotInScope when these do not have it
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    public AreaSheet get(Actor actor, String code, int year) {
        Borders borders = Borders.inYear(year);
        if (areas.register().find(borders, code).isEmpty()) {
            throw new NotInScope("area " + code + " on the borders of " + borders.year());
        }
        return sheet(borders, code);
    }

    private AreaSheet sheet(Borders borders, String code) {
        AreaRegister register = areas.register();
        return new AreaSheet(
                register.find(borders, code).orElseThrow(),
                borders,
                register.above(borders, code),
                register.children(borders, code),
                register.populationYears().stream()
                        .flatMap(year -> register
                                .population(code, year)
                                .map(population ->
                                        new PopulationCount(register.populationBorders(year), code, year, population))
                                .stream())
                        .sorted(Comparator.comparingInt(PopulationCount::year))
                        .toList());
    }

    /**
     * Where an area came from and what became of it.
     *
     * @throws NotInScope when no borders have it
     */
    @AllowedTo({Role.MANAGER, Role.COORDINATOR, Role.NATIONAL, Role.OWNER, Role.READER})
    public AreaHistory history(Actor actor, String code) {
        return areas.register().history(code).orElseThrow(() -> new NotInScope("area " + code));
    }
}
