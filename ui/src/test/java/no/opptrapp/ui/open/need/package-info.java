/** Needs in the HTTP interface, asked through the open door. */
@NullMarked
package no.opptrapp.ui.open.need;

import org.jspecify.annotations.NullMarked;
