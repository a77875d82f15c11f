package no.opptrapp.planning.hearing;

/**
 * A hearing in a list.
 *
 * @param comments how many came in
 * @param unanswered how many of them are neither answered nor left out
 * @param open whether comments are taken now
 * @param madeUp whether anything in the plan was made up to show the program
 */
public record ListedHearing(Hearing hearing, int comments, int unanswered, boolean open, boolean madeUp) {}
