/** The open door as programs and browsers meet it. */
@NullMarked
package no.opptrapp.ui.open;

import org.jspecify.annotations.NullMarked;
