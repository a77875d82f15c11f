/** Indicator definitions and their observations: where survey and planning meet. */
@NullMarked
package no.opptrapp.core.indicator;

import org.jspecify.annotations.NullMarked;
