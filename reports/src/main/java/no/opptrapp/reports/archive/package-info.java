/** Reports as they were kept, word for word and number by number, and what has been corrected in the data since. */
@NullMarked
package no.opptrapp.reports.archive;

import org.jspecify.annotations.NullMarked;
