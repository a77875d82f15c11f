/** The picture of a figure: laid out and drawn once, for the page and for the printed report. */
@NullMarked
package no.opptrapp.core.figure.paint;

import org.jspecify.annotations.NullMarked;
