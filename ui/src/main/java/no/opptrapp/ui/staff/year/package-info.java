/** The planning year on the staff side: its picture, its days, and those that an area writes down itself. */
@NullMarked
package no.opptrapp.ui.staff.year;

import org.jspecify.annotations.NullMarked;
