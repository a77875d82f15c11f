/** The archive of reports on the staff side. */
@NullMarked
package no.opptrapp.ui.staff.archive;

import org.jspecify.annotations.NullMarked;
