/** From which address a request comes. */
@NullMarked
package no.opptrapp.ui.address;

import org.jspecify.annotations.NullMarked;
