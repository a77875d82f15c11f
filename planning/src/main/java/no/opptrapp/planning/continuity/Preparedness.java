package no.opptrapp.planning.continuity;

/** Hears that how well prepared an area is may have changed: its indicators are published when the transaction is over. */
public interface Preparedness {

    /** Notes an area, within the transaction that changes it. */
    void changed(String area);
}
