package no.opptrapp.planning.goal;

import java.util.Locale;
import no.opptrapp.core.text.Text;

/** Whom a need is reported for and a measure is meant for (<i>målgruppe</i>). */
public enum TargetGroup {
    /** People with substance-use problems or mental-health problems (<i>brukere</i>). */
    USERS,
    /** Their families and friends (<i>pårørende</i>). */
    NEXT_OF_KIN,
    /** Users and next of kin alike; the catalogue of measures calls it <i>begge</i>. */
    BOTH,
    /** Children and young people (<i>barn og unge</i>). */
    CHILDREN,
    /** Older people (<i>eldre</i>). */
    OLDER,
    /** Those who work in the services (<i>ansatte</i>). */
    STAFF;

    /** What people read. */
    public Text label() {
        return Text.of("goal.target_group." + name().toLowerCase(Locale.ROOT));
    }
}
