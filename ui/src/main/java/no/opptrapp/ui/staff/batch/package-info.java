/** Many reports in one run on the staff side. */
@NullMarked
package no.opptrapp.ui.staff.batch;

import org.jspecify.annotations.NullMarked;
