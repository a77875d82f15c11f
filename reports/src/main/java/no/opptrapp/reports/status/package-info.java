/** The annual status report of an area, put together from what the other features know. */
@NullMarked
package no.opptrapp.reports.status;

import org.jspecify.annotations.NullMarked;
