/** A continuity plan on paper: the whole plan, and the one sheet that hangs on the wall. */
@NullMarked
package no.opptrapp.reports.continuity;

import org.jspecify.annotations.NullMarked;
