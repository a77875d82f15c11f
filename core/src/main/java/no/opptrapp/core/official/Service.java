package no.opptrapp.core.official;

/** The two official services. */
public enum Service {
    /** Tables of statistics: PxWeb API v2. */
    TABLES,
    /** Classifications: Klass. */
    CLASSES
}
