/** The one rule that hides what could point at someone, decided before any view. */
@NullMarked
package no.opptrapp.core.disclosure;

import org.jspecify.annotations.NullMarked;
