package no.opptrapp.ui.staff.year;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.opptrapp.planning.calendar.EntryKind;
import no.opptrapp.planning.calendar.PlanningYear;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows, as its address says it.
 *
 * @param kind only days of this kind; null for all
 */
record YearAddress(String area, int year, @Nullable EntryKind kind) {

    /** @param asked the value of a parameter; empty where it is not there */
    static YearAddress read(Function<String, Optional<String>> asked, String area, int thisYear) {
        return new YearAddress(
                asked.apply("area").orElse(area),
                asked.apply("year")
                        .filter(text -> text.matches("[0-9]{4}"))
                        .map(Integer::parseInt)
                        .filter(year -> year >= PlanningYear.FIRST && year <= PlanningYear.LAST)
                        .orElse(thisYear),
                asked.apply("kind").flatMap(YearAddress::kind).orElse(null));
    }

    private static Optional<EntryKind> kind(String name) {
        for (EntryKind kind : EntryKind.values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** @param path of the page or of the file */
    String at(String path) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("area", area);
        parameters.put("year", Integer.toString(year));
        EntryKind only = kind;
        if (only != null) {
            parameters.put("kind", only.name());
        }
        return path + "?" + QueryParameters.simple(parameters).getQueryString();
    }
}
