/** The rounds of a survey: planned, open, closed, published, and the tallies that are frozen when one closes. */
@NullMarked
package no.opptrapp.survey.round;

import org.jspecify.annotations.NullMarked;
