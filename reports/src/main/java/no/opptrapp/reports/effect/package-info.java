/** Whether a measure helped, as a part of a report. */
@NullMarked
package no.opptrapp.reports.effect;

import org.jspecify.annotations.NullMarked;
