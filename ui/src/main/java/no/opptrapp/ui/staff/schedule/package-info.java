/** Reports that are made by themselves, on the staff side. */
@NullMarked
package no.opptrapp.ui.staff.schedule;

import org.jspecify.annotations.NullMarked;
