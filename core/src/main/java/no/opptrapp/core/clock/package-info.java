/** The one clock of the program, so that tests can set it. */
@NullMarked
package no.opptrapp.core.clock;

import org.jspecify.annotations.NullMarked;
