package no.opptrapp.planning.need;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** Plans of the municipality that a need concerns too, beside that for substance use and mental health services. */
public enum NeighbourPlan {
    PUBLIC_HEALTH,
    MENTAL_HEALTH;

    /** What people read. */
    public Text label() {
        return Text.of("need.plan." + name().toLowerCase(Locale.ROOT));
    }
}
