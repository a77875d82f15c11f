/** Rounds and their frozen tallies in the database. */
@NullMarked
package no.opptrapp.survey.round.store;

import org.jspecify.annotations.NullMarked;
