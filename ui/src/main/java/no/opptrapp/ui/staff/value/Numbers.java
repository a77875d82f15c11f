package no.opptrapp.ui.staff.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.opptrapp.core.indicator.Unit;

/** Reads numbers as people write them, with a comma or a point. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+−-]?\\d{1,15}([.,]\\d{1,15})?");

    private Numbers() {}

    static Optional<Double> read(String written) {
        String bare = written.strip().replaceAll("[\\s\\u00a0\\u2009\\u202f]", "");
        return NUMBER.matcher(bare).matches()
                ? Optional.of(Double.valueOf(bare.replace(',', '.').replace('−', '-')))
                : Optional.empty();
    }

    /** A number, or yes and no. */
    static Optional<Double> read(String written, Unit unit) {
        return switch (unit) {
            case YES_NO ->
                switch (written.strip().toLowerCase(Locale.ROOT)) {
                    case "ja", "yes", "1" -> Optional.of(1.0);
                    case "nei", "no", "0" -> Optional.of(0.0);
                    default -> Optional.empty();
                };
            case PERSON_YEARS, PERSONS, PER_1000, PER_10000, PERCENT, MEAN_1_5, FUNCTIONS -> read(written);
        };
    }

    /** As somebody would write it into a field: with a comma, and no more digits than there are. */
    static String write(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
