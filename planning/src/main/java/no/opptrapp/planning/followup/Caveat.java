package no.opptrapp.planning.followup;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** What must be said beside an effect. */
public enum Caveat {
    /** The need was found because a value was extreme: such values go back by themselves. */
    REGRESSION,
    /** Other measures of the kind ran in the same area. */
    OTHERS_RAN,
    /** Some of the periods after lie before the day from which an effect may show. */
    EARLY,
    /** Too few areas to say more than 95 %. */
    FEW_AREAS,
    /** The interval takes periods as independent, and does not know of a trend. */
    PERIODS;

    /** What people read: a sentence or two. */
    public Text text() {
        return Text.of("followup.caveat." + name().toLowerCase(Locale.ROOT));
    }
}
