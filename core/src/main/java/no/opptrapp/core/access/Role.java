package no.opptrapp.core.access;

/** What somebody is here to do. What they may see follows from the role and the areas of their scope. */
public enum Role {
    /** Leads the services of one or more municipalities or districts. */
    MANAGER,
    /** Follows the municipalities of one or more counties. */
    COORDINATOR,
    /** Runs the surveys and the reports for the whole country. */
    NATIONAL,
    /** Installs, upgrades and watches the program, and gives others access. */
    OWNER,
    /** Anybody on the open door who has not signed in. */
    READER,
    /** The program itself, in a job. */
    JOB
}
