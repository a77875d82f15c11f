/** Whether every page of the staff side is shown to those it is for, and to nobody else. */
@NullMarked
package no.opptrapp.ui.staff.shell;

import org.jspecify.annotations.NullMarked;
