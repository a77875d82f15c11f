/** Figures in the HTTP interface, in every format they have. */
@NullMarked
package no.opptrapp.ui.open.figure;

import org.jspecify.annotations.NullMarked;
