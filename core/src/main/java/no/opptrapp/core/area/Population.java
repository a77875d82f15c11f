package no.opptrapp.core.area;

/**
 * Inhabitants on 1 January.
 *
 * @param all everybody
 * @param adults those aged 18 and over; {@link #UNKNOWN} for districts, for which it is not published
 * @param quality how the numbers came about; a sum has the weakest of its parts
 */
public record Population(long all, long adults, Quality quality) {

    /** Stands for a number that is not published. */
    public static final long UNKNOWN = -1;

    /** How a number of inhabitants came about, from the surest to the least sure. */
    public enum Quality {
        /** As Statistics Norway published it for these borders. */
        OFFICIAL,
        /** Added up from municipalities on older borders. */
        RECALCULATED_SUM,
        /** Partly from a municipality that was divided, by an approximate share. */
        RECALCULATED_SPLIT_ESTIMATE
    }

    /** Both together. */
    public Population plus(Population other) {
        return new Population(
                all + other.all,
                adults < 0 || other.adults < 0 ? UNKNOWN : adults + other.adults,
                quality.compareTo(other.quality) >= 0 ? quality : other.quality);
    }
}
