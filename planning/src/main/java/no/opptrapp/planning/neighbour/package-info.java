/** The other plans of an area that needs and measures concern, beside its plan for the escalation. */
@NullMarked
package no.opptrapp.planning.neighbour;

import org.jspecify.annotations.NullMarked;
