/** Where hearings are kept. */
@NullMarked
package no.opptrapp.planning.hearing.store;

import org.jspecify.annotations.NullMarked;
