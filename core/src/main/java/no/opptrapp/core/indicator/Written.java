package no.opptrapp.core.indicator;

/**
 * How far the values and definitions have been written that this transaction sees. As long as two are equal, nothing was
 * written between them by anybody.
 *
 * @param transactions how many have written
 * @param newest the number of the newest of them; 0 when none has
 */
public record Written(long transactions, long newest) {}
