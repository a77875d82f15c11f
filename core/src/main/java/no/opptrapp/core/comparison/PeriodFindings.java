package no.opptrapp.core.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.value.Value;
import no.opptrapp.core.period.Period;
import org.jspecify.annotations.Nullable;

/** What was found for one indicator in one period on one set of borders, by area. */
final class PeriodFindings {

    private static final Finding NOTHING = new Finding(null, null, null, Status.MISSING);

    private final Period period;
    private final Borders borders;
    private final Map<String, Value> byArea = new HashMap<>();

    PeriodFindings(Period period, Borders borders, Collection<Value> values) {
        this.period = period;
        this.borders = borders;
        values.forEach(value -> byArea.put(value.key().area(), value));
    }

    Period period() {
        return period;
    }

    Borders borders() {
        return borders;
    }

    /** Missing where nothing was ever reported. */
    Finding of(String area) {
        Value value = byArea.get(area);
        return value == null ? NOTHING : value.finding();
    }

    @Nullable
    Value value(String area) {
        return byArea.get(area);
    }
}
