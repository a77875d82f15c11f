/** The periods things are reported for: rounds on ISO weeks, months, tertials and years. */
@NullMarked
package no.opptrapp.core.period;

import org.jspecify.annotations.NullMarked;
