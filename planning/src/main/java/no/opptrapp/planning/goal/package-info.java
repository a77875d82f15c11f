/** The goals of the escalation plan with its areas, the goals that areas set themselves, and what shows how far they are reached. */
@NullMarked
package no.opptrapp.planning.goal;

import org.jspecify.annotations.NullMarked;
