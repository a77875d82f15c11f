/** Values of indicators in figures. */
@NullMarked
package no.opptrapp.core.indicator.figure;

import org.jspecify.annotations.NullMarked;
