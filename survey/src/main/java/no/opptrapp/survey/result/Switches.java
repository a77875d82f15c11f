package no.opptrapp.survey.result;

import java.util.Locale;
import java.util.Optional;

/**
 * How results are looked at. Whatever is chosen, the same things are hidden.
 *
 * @param base which answers a share is taken of
 * @param mean how the rounds of a month are put together
 * @param weight who counts alike: respondents or inhabitants
 */
public record Switches(Base base, Mean mean, Weight weight) {

    /** As the round report has them. */
    public static final Switches DEFAULT = new Switches(Base.VALID, Mean.ROUNDS, Weight.RESPONDENT);

    /** Which answers a share is taken of. */
    public enum Base {
        /** Those that are an option. */
        VALID,
        /** <i>Vet ikke</i> as well, as an option of its own. */
        ALL
    }

    /** How the rounds of a month are put together. */
    public enum Mean {
        /** Each round alike: the mean of the rounds' shares. */
        ROUNDS,
        /** Each answer alike: sum of counts ÷ sum of bases. */
        POOLED
    }

    /** Who counts alike in the figures of the whole country. */
    public enum Weight {
        RESPONDENT,
        /** Each landsdel counts by its inhabitants on 1 January of the round's year. */
        POPULATION
    }

    /** The switch of its name in addresses, such as {@code all}; empty when there is none. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** As in an address: {@code base=valid&mean=rounds&weight=respondent}. */
    public String query() {
        return "base=" + name(base) + "&mean=" + name(mean) + "&weight=" + name(weight);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
