package no.opptrapp.survey.round;

/**
 * How many answered.
 *
 * @param started answers started, the completed ones among them
 * @param completed answers completed
 */
public record Responses(long started, long completed) {}
