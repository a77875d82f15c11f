/** How values come in: files of three layouts, their checks, their undoing, and the approval that locks a year. */
@NullMarked
package no.opptrapp.core.indicator.intake;

import org.jspecify.annotations.NullMarked;
