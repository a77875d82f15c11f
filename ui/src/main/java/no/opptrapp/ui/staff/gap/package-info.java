/** The gap list for people: what nobody has taken, each row with what closes it, and the matrix of one area. */
@NullMarked
package no.opptrapp.ui.staff.gap;

import org.jspecify.annotations.NullMarked;
