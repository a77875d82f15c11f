package no.opptrapp.reports.archive;

/** What a report was when it was kept, each further than the one before. */
public enum KeptAs {
    /** As it stood. */
    DRAFT,
    /** What somebody approved, word for word. */
    APPROVED,
    /** What readers who have not signed in were told. */
    PUBLISHED
}
