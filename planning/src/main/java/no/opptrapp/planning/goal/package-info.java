/** Plan areas and plan goals of the escalation plan, and the indicators that show how far they are reached. */
@NullMarked
package no.opptrapp.planning.goal;

import org.jspecify.annotations.NullMarked;
