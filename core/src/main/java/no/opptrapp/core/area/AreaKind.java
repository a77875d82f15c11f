package no.opptrapp.core.area;

/** What an area is, from the narrowest to the widest. */
public enum AreaKind {
    /** A city district of Oslo (bydel): six digits. */
    DISTRICT,
    /** A municipality: four digits. */
    MUNICIPALITY,
    /** A county: two digits. */
    COUNTY,
    /** A part of the country (landsdel): NN, TR, VL, OL or SL. */
    REGION,
    /** The whole country: NO. */
    COUNTRY
}
