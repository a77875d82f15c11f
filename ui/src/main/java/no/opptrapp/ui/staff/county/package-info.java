/** The municipalities of a county side by side, whom to call first, and the notes of calls. */
@NullMarked
package no.opptrapp.ui.staff.county;

import org.jspecify.annotations.NullMarked;
