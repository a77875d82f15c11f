/** Where documents of measures are kept. */
@NullMarked
package no.opptrapp.planning.measure.document.store;

import org.jspecify.annotations.NullMarked;
