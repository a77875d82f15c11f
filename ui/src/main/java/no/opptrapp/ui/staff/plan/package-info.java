/** The escalation plan: its goals, their areas, and the indicators that show how far they are reached. */
@NullMarked
package no.opptrapp.ui.staff.plan;

import org.jspecify.annotations.NullMarked;
