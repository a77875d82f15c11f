package no.opptrapp.planning.continuity;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** How a function can be delivered when people cannot meet as they use to. */
public enum Way {
    PHONE,
    VIDEO,
    OUTDOORS,
    HOME_DELIVERY;

    public Text label() {
        return Text.of("continuity.way." + name().toLowerCase(Locale.ROOT));
    }
}
