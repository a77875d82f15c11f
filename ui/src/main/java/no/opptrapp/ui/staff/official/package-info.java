/** Official statistics for the national team: sources, fetchings, and what differs. */
@NullMarked
package no.opptrapp.ui.staff.official;

import org.jspecify.annotations.NullMarked;
