/** Indicator definitions and observations in the HTTP interface. */
@NullMarked
package no.opptrapp.ui.open.indicator;

import org.jspecify.annotations.NullMarked;
