/** The demonstration: four users with a known password and a reconstructed survey, loaded on a first start. */
@NullMarked
package no.opptrapp.ui.app.demo;

import org.jspecify.annotations.NullMarked;
