/** The surveys there are. */
@NullMarked
package no.opptrapp.ui.staff.survey;

import org.jspecify.annotations.NullMarked;
