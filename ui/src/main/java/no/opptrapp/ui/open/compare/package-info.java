/** Comparing areas over HTTP. */
@NullMarked
package no.opptrapp.ui.open.compare;

import org.jspecify.annotations.NullMarked;
