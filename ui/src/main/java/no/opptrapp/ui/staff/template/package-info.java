/** Templates of reports on the staff side: which there are, which are in use, and one to make and change. */
@NullMarked
package no.opptrapp.ui.staff.template;

import org.jspecify.annotations.NullMarked;
