/** The other plans of an area: their list, each with the needs and measures that concern it, and how they are changed. */
@NullMarked
package no.opptrapp.ui.staff.neighbour;

import org.jspecify.annotations.NullMarked;
