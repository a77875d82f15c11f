/** {@code /api/v1/other-plans}. */
@NullMarked
package no.opptrapp.ui.open.neighbour;

import org.jspecify.annotations.NullMarked;
