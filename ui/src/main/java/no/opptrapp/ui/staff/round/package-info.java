/** The rounds of a survey: where each stands, and the steps it can take. */
@NullMarked
package no.opptrapp.ui.staff.round;

import org.jspecify.annotations.NullMarked;
