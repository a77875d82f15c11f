package no.opptrapp.planning.neighbour;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** What another plan is about. */
public enum PlanKind {
    PUBLIC_HEALTH,
    MENTAL_HEALTH,
    NEXT_OF_KIN,
    HOUSING,
    VIOLENCE,
    CHILDREN,
    OLDER,
    CRIME_PREVENTION,
    OTHER;

    /** What people read. */
    public Text label() {
        return Text.of("neighbour.kind." + name().toLowerCase(Locale.ROOT));
    }
}
