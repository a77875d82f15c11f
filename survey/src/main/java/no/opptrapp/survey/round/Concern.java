package no.opptrapp.survey.round;

import java.util.List;
import no.opptrapp.core.text.Text;

/**
 * One question in which a new tally, held against what has been seen of the round, would tell too much.
 *
 * @param code of the question
 * @param question as it was asked
 * @param where what something could be worked out of
 * @param withhold what must be hidden for the tally to be published all the same
 */
public record Concern(String code, Text question, List<Place> where, List<Place> withhold) {

    /** The code of the round as a whole. */
    public static final String WHOLE = "";

    public Concern {
        where = List.copyOf(where);
        withhold = List.copyOf(withhold);
    }

    /**
     * A landsdel, the round as a whole, or those who belong to no landsdel.
     *
     * @param code of the landsdel, {@link #WHOLE}, or a question mark for those who belong to none
     * @param name what people read
     */
    public record Place(String code, Text name) {}
}
