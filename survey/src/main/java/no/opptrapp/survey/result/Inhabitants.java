package no.opptrapp.survey.result;

/** How many live in each landsdel, to weight by. */
interface Inhabitants {

    /**
     * Inhabitants on 1 January.
     *
     * @param region code of the landsdel
     * @param year the round's year; where it is not known, the nearest known year stands in
     */
    long of(String region, int year);

    /** The year whose inhabitants stand for a year: itself, where it is known. */
    int yearFor(int year);
}
