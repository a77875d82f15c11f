/** All municipalities of a county side by side, and which of them to call first, about what. */
@NullMarked
package no.opptrapp.planning.county;

import org.jspecify.annotations.NullMarked;
