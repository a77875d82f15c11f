/** The gap list over HTTP. */
@NullMarked
package no.opptrapp.ui.open.gap;

import org.jspecify.annotations.NullMarked;
