/** Documents that belong to measures. */
@NullMarked
package no.opptrapp.planning.measure.document;

import org.jspecify.annotations.NullMarked;
