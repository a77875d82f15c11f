/** Whether a measure helped: what it should change before and after it began, and beside areas without such a measure. */
@NullMarked
package no.opptrapp.planning.followup;

import org.jspecify.annotations.NullMarked;
