/** The results of a round: every figure as picture and as table, looked at as one chooses. */
@NullMarked
package no.opptrapp.ui.staff.results;

import org.jspecify.annotations.NullMarked;
