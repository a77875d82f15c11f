/** Continuity on the staff side: what holds when many are away, the checklist, levels and exercises, and the page for the wall. */
@NullMarked
package no.opptrapp.ui.staff.continuity;

import org.jspecify.annotations.NullMarked;
