/** From frozen tallies to figures, changes and observations: shares, means, weights and what must be hidden. */
@NullMarked
package no.opptrapp.survey.result;

import org.jspecify.annotations.NullMarked;
