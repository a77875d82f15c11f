/** Who stands at the open door: from a password, a key or nothing to the actor of a request, and what they may ask for. */
@NullMarked
package no.opptrapp.ui.open.door;

import org.jspecify.annotations.NullMarked;
