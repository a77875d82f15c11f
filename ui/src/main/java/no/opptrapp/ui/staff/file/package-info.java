/** Files that the staff side hands out: single figures and whole reports, at addresses that say what they are. */
@NullMarked
package no.opptrapp.ui.staff.file;

import org.jspecify.annotations.NullMarked;
