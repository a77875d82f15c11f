package no.opptrapp.core.indicator.intake;

import java.util.Optional;
import java.util.Set;
import no.opptrapp.core.area.AreaRegister;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.text.Text;

/** Which values nobody can change before their year is opened again. */
public final class LockedYears {

    private final Set<AreaYear> approved;
    private final OtherCodes others;

    /** @param approved what is approved and not open again */
    public LockedYears(Set<AreaYear> approved, AreaRegister register) {
        this.approved = Set.copyOf(approved);
        this.others = new OtherCodes(register.chain());
    }

    /**
     * Why this value is locked; empty when it is not. A year that is approved is locked under every code that the same
     * ground is reported by.
     */
    public Optional<Text> why(ObservationKey key) {
        int year = Entries.year(key.period());
        if (approved.contains(new AreaYear(key.area(), year))) {
            return Optional.of(Text.of("intake.fault.approved", Integer.toString(year)));
        }
        return others.of(key.borders(), key.area()).stream()
                .filter(code -> approved.contains(new AreaYear(code, year)))
                .findFirst()
                .map(code -> Text.of("intake.fault.approved_as", Integer.toString(year), code));
    }
}
