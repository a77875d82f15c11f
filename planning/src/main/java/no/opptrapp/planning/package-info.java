/** Opptrapp: planning. */
@NullMarked
package no.opptrapp.planning;

import org.jspecify.annotations.NullMarked;
