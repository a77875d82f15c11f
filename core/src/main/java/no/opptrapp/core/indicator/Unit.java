package no.opptrapp.core.indicator;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** What the value of an indicator counts. */
public enum Unit {
    PERSON_YEARS("person-years", 1),
    PERSONS("persons", 0),
    PER_1000("per 1000", 1),
    PER_10000("per 10000", 1),
    PERCENT("percent", 1),
    YES_NO("yes/no", 0),
    MEAN_1_5("mean 1-5", 1),
    FUNCTIONS("functions", 0);

    private final String written;
    private final int decimals;

    Unit(String written, int decimals) {
        this.written = written;
        this.decimals = decimals;
    }

    /** As it stands in files, in English. */
    public String written() {
        return written;
    }

    /** Digits after the decimal mark when a value is shown. */
    public int decimals() {
        return decimals;
    }

    /** What people read. */
    public Text label() {
        return Text.of("indicator.unit." + name().toLowerCase(Locale.ROOT));
    }

    /**
     * The unit as it stands in files.
     *
     * @throws IllegalArgumentException when there is no such unit
     */
    public static Unit ofWritten(String written) {
        for (Unit unit : values()) {
            if (unit.written.equals(written)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("No unit: " + written);
    }
}
