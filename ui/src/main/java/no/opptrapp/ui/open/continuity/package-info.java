/** Continuity plans over HTTP: functions, the stress test and the checklist. */
@NullMarked
package no.opptrapp.ui.open.continuity;

import org.jspecify.annotations.NullMarked;
