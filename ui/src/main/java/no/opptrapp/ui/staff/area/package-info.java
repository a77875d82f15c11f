/** Looking up areas: what lies where, how many live there, and what became of whom. */
@NullMarked
package no.opptrapp.ui.staff.area;

import org.jspecify.annotations.NullMarked;
