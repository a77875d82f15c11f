/** Needs in the HTTP interface. */
@NullMarked
package no.opptrapp.ui.open.need;

import org.jspecify.annotations.NullMarked;
