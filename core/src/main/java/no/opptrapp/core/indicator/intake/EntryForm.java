package no.opptrapp.core.indicator.intake;

import java.util.List;
import no.opptrapp.core.area.Area;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What one area can report for one year.
 *
 * @param borders the borders of that year, which the values are on
 * @param locked whether the year is approved, and has to be opened before anything can be changed
 * @param fields in the order of the indicators
 */
public record EntryForm(Area area, Borders borders, int year, boolean locked, List<Field> fields) {

    public EntryForm {
        fields = List.copyOf(fields);
    }

    /**
     * One indicator.
     *
     * @param now what stands; null when nothing does
     * @param before what the year before had, brought to the same borders; null when nothing
     */
    public record Field(
            Indicator indicator,
            @Nullable Observation now,
            @Nullable Observation before) {}
}
