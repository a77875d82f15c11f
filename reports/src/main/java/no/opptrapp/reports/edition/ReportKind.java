package no.opptrapp.reports.edition;

import java.util.Locale;

/** The kinds of reports. Their names are kept in the database. */
public enum ReportKind {
    /** Of a round of a survey, with figures of the whole country and its landsdeler. */
    ROUND,
    /** The small one of a round for a landsdel. */
    ROUND_REGION,
    /** The annual status report of a municipality or a district that plans for itself. */
    MUNICIPALITY,
    /** How the municipalities of a county compare, each year. */
    COUNTY,
    /** The annual national status report. */
    COUNTRY;

    /** What it is called in addresses: {@code round-region}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
