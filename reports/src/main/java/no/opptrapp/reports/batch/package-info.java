/** Many reports in one run: shared among threads and instances, stopped, taken up again, and given out as one file. */
@NullMarked
package no.opptrapp.reports.batch;

import org.jspecify.annotations.NullMarked;
