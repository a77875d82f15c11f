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
 * @param approvedOnly the newest approved version of each, also for those who may read what waits for approval
 */
public record ObservationQuery(
        Optional<String> indicator,
        Optional<String> area,
        Optional<Integer> year,
        Optional<Period> period,
        Optional<Borders> borders,
        Optional<AreaKind> level,
        boolean approvedOnly) {

    public ObservationQuery(
            Optional<String> indicator,
            Optional<String> area,
            Optional<Integer> year,
            Optional<Period> period,
            Optional<Borders> borders,
            Optional<AreaKind> level) {
        this(indicator, area, year, period, borders, level, false);
    }

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
        return new ObservationQuery(Optional.of(code), area, year, period, borders, level, approvedOnly);
    }

    public ObservationQuery inArea(String code) {
        return new ObservationQuery(indicator, Optional.of(code), year, period, borders, level, approvedOnly);
    }

    public ObservationQuery inYear(int wanted) {
        return new ObservationQuery(indicator, area, Optional.of(wanted), period, borders, level, approvedOnly);
    }

    public ObservationQuery in(Period wanted) {
        return new ObservationQuery(indicator, area, year, Optional.of(wanted), borders, level, approvedOnly);
    }

    public ObservationQuery on(Borders wanted) {
        return new ObservationQuery(indicator, area, year, period, Optional.of(wanted), level, approvedOnly);
    }

    public ObservationQuery at(AreaKind wanted) {
        return new ObservationQuery(indicator, area, year, period, borders, Optional.of(wanted), approvedOnly);
    }

    /** Only what everybody who is signed in may read. */
    public ObservationQuery approved() {
        return new ObservationQuery(indicator, area, year, period, borders, level, true);
    }
}
