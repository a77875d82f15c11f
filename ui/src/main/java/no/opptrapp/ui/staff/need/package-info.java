/** Needs in the staff door: what there is, what each rests on, what is written down, and the rules that find them. */
@NullMarked
package no.opptrapp.ui.staff.need;

import org.jspecify.annotations.NullMarked;
