package no.opptrapp.core.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as the language's readers expect them: decimal mark, true minus, thin spaces, unit. */
public final class Amounts {

    static final char MINUS = '\u2212';
    static final char NARROW_SPACE = '\u202F';
    private static final String NO_NUMBER = "\u2013";

    private final Language language;

    public Amounts(Language language) {
        this.language = language;
    }

    public String write(Amount amount) {
        String number = plain(amount.value(), amount.decimals());
        return switch (amount.unit()) {
            case NUMBER -> number;
            case PERCENT -> language == Language.EN ? number + "%" : number + NARROW_SPACE + "%";
            case POINTS -> number + '\u00A0' + pointsWord(amount);
        };
    }

    /** The number alone: rounded half up, grouped from five digits; a dash for what is no number or has no end. */
    public String plain(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return NO_NUMBER;
        }
        BigDecimal rounded = rounded(value, decimals);
        String digits = rounded.abs().toPlainString();
        int mark = digits.indexOf('.');
        String whole = mark < 0 ? digits : digits.substring(0, mark);
        String fraction = mark < 0 ? "" : digits.substring(mark + 1);
        StringBuilder out = new StringBuilder();
        if (rounded.signum() < 0) {
            out.append(MINUS);
        }
        out.append(grouped(whole));
        if (!fraction.isEmpty()) {
            out.append(language == Language.EN ? '.' : ',').append(fraction);
        }
        return out.toString();
    }

    /** A number as it is shown: rounded half up, away from nothing. */
    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private String grouped(String whole) {
        boolean english = language == Language.EN;
        if (whole.length() < (english ? 4 : 5)) {
            return whole;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(english ? ',' : NARROW_SPACE);
            }
            out.append(whole.charAt(i));
        }
        return out.toString();
    }

    private String pointsWord(Amount amount) {
        boolean one = plain(Math.abs(amount.value()), amount.decimals()).equals(plain(1, amount.decimals()));
        return switch (language) {
            case NB -> "prosentpoeng";
            case NN -> "prosentpoeng";
            case EN -> one ? "percentage point" : "percentage points";
        };
    }
}
