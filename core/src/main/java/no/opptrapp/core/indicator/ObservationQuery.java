package no.opptrapp.core.indicator;

import java.util.Optional;
import no.opptrapp.core.area.AreaKind;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.period.Period;

/**
 * Which observations are wanted; what is empty is not asked for.
 *
 * @param indicator one indicator
 * @param area one area; with a level, the areas of that level in it
 * @param year any period within this year
 * @param period exactly this period
 * @param borders only as reported on these borders
 * @param level areas of this kind
 */
public record ObservationQuery(
        Optional<String> indicator,
        Optional<String> area,
        Optional<Integer> year,
        Optional<Period> period,
        Optional<Borders> borders,
        Optional<AreaKind> level) {

    /** Everything. */
    public static ObservationQuery all() {
        return new ObservationQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public ObservationQuery ofIndicator(String code) {
        return new ObservationQuery(Optional.of(code), area, year, period, borders, level);
    }

    public ObservationQuery inArea(String code) {
        return new ObservationQuery(indicator, Optional.of(code), year, period, borders, level);
    }

    public ObservationQuery inYear(int wanted) {
        return new ObservationQuery(indicator, area, Optional.of(wanted), period, borders, level);
    }

    public ObservationQuery in(Period wanted) {
        return new ObservationQuery(indicator, area, year, Optional.of(wanted), borders, level);
    }

    public ObservationQuery on(Borders wanted) {
        return new ObservationQuery(indicator, area, year, period, Optional.of(wanted), level);
    }

    public ObservationQuery at(AreaKind wanted) {
        return new ObservationQuery(indicator, area, year, period, borders, Optional.of(wanted));
    }
}
