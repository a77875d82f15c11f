/** Opptrapp: ui. */
@NullMarked
package no.opptrapp.ui;

import org.jspecify.annotations.NullMarked;
