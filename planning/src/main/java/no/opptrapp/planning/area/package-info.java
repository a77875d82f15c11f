/** Which areas what is planned may lie in: one answer for goals, measures and hearings. */
@NullMarked
package no.opptrapp.planning.area;

import org.jspecify.annotations.NullMarked;
