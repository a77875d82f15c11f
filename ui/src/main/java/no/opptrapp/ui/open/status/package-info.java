/** The annual status report in the HTTP interface. */
@NullMarked
package no.opptrapp.ui.open.status;

import org.jspecify.annotations.NullMarked;
