/** How measures, their versions and the catalogue are kept. */
@NullMarked
package no.opptrapp.planning.measure.store;

import org.jspecify.annotations.NullMarked;
