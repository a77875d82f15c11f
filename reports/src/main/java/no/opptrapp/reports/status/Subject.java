package no.opptrapp.reports.status;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Whom an annual report is about.
 *
 * @param area as it is on the borders of the report
 * @param borders the borders that all of its values are on: those of the year, or the newest that have the area
 * @param around what the area lies in, nearest first
 * @param inhabitants on 1 January of the year, or of the newest year before it that is known; null when none is
 * @param born whether the area is not on the borders of the year, but on later ones
 * @param gone whether the area is on no borders in force now
 */
public record Subject(
        Area area,
        Borders borders,
        List<Area> around,
        @Nullable Inhabitants inhabitants,
        boolean born,
        boolean gone) {

    public Subject {
        around = List.copyOf(around);
    }

    /** The area with this code as a report of a year sees it; empty when no borders have it. */
    public static Optional<Subject> of(AreaRegister register, String code, int year) {
        Borders then = Borders.inYear(year);
        boolean there = register.find(then, code).isPresent();
        return (there ? Optional.of(then) : register.newestBorders(code))
                .flatMap(borders -> register.find(borders, code)
                        .map(area -> new Subject(
                                area,
                                borders,
                                register.above(borders, code),
                                inhabitants(register, code, year).orElse(null),
                                !there && borders.compareTo(then) > 0,
                                register.find(Borders.NEWEST, code).isEmpty())));
    }

    private static Optional<Inhabitants> inhabitants(AreaRegister register, String code, int year) {
        return register.populationYears().reversed().stream()
                .filter(known -> known <= year)
                .flatMap(known -> register.population(code, known).stream()
                        .map(population -> new Inhabitants(known, population.all())))
                .findFirst();
    }

    public Text name() {
        return area.name();
    }

    /** How many live there. */
    public record Inhabitants(int year, long count) {}
}
