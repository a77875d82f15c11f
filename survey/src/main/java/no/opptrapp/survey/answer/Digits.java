package no.opptrapp.survey.answer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the numbers answers are written with. */
final class Digits {

    private static final int LONGEST = 30;

    private Digits() {}

    /** A whole number of one or two digits; −1 for anything else. */
    static int read(String value) {
        if (value.isEmpty() || value.length() > 2) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** A number with decimal comma or point, without exponent; absent for anything else. */
    static @Nullable BigDecimal decimal(String value) {
        if (value.length() > LONGEST || !value.matches("[-+]?\\d+([.,]\\d+)?")) {
            return null;
        }
        return new BigDecimal(value.replace(',', '.'));
    }
}
