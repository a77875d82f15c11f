/** The indicators and their definition sheets: reading them, their versions, and editing them. */
@NullMarked
package no.opptrapp.ui.staff.indicator;

import org.jspecify.annotations.NullMarked;
