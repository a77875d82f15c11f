package no.opptrapp.core.comparison;

import java.util.List;
import java.util.Optional;
import no.opptrapp.core.area.Borders;

/**
 * What is to be compared.
 *
 * @param indicator its code
 * @param year when empty, the newest that enough of those compared have said something of
 * @param area the area that is held against others
 * @param peers whom it is held against; when empty the KOSTRA group, and the whole country for what has none
 * @param with codes of further areas to compare with
 * @param borders each year on its own borders when empty
 */
public record ComparisonQuery(
        String indicator,
        Optional<Integer> year,
        String area,
        Optional<Peers> peers,
        List<String> with,
        Optional<Borders> borders) {

    public ComparisonQuery {
        with = List.copyOf(with);
    }

    /** One area against its usual peers, in the newest year with enough values. */
    public static ComparisonQuery of(String indicator, String area) {
        return new ComparisonQuery(indicator, Optional.empty(), area, Optional.empty(), List.of(), Optional.empty());
    }

    public ComparisonQuery inYear(int wanted) {
        return new ComparisonQuery(indicator, Optional.of(wanted), area, peers, with, borders);
    }

    public ComparisonQuery against(Peers wanted) {
        return new ComparisonQuery(indicator, year, area, Optional.of(wanted), with, borders);
    }

    public ComparisonQuery andWith(List<String> codes) {
        return new ComparisonQuery(indicator, year, area, peers, codes, borders);
    }

    public ComparisonQuery on(Borders wanted) {
        return new ComparisonQuery(indicator, year, area, peers, with, Optional.of(wanted));
    }
}
