package no.opptrapp.core.indicator.intake;

import java.util.Optional;
import no.opptrapp.core.indicator.Indicator;
import no.opptrapp.core.indicator.InhabitantObservations;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Which indicators a file may bring values of. */
final class Reportable {

    private static final String ON_CHANGE = "on change";

    private Reportable() {}

    /** Whether there is a value a year, and none of anything shorter: rules hold years against years. */
    static boolean isAnnual(Indicator indicator) {
        return !indicator.period().equals(ON_CHANGE);
    }

    /** Why there can be none of this indicator; empty when there can. */
    static Optional<Text> fault(String code, @Nullable Indicator indicator) {
        if (indicator == null) {
            return Optional.of(Text.of("intake.fault.indicator", code));
        }
        if (indicator.formula() != null) {
            return Optional.of(Text.of("intake.fault.calculated", code));
        }
        if (InhabitantObservations.counts(code) || indicator.level() == Indicator.Level.REGION) {
            return Optional.of(Text.of("intake.fault.elsewhere", code));
        }
        return Optional.empty();
    }
}
