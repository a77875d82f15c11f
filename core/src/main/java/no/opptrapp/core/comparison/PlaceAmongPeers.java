package no.opptrapp.core.comparison;

/**
 * The place of a municipality in its KOSTRA group.
 *
 * @param rank from 1, the best; the highest where neither way is better. Equal values share a place
 * @param of how many have one
 * @param group 1 to 17
 */
public record PlaceAmongPeers(int rank, int of, int group) {}
