/** Other plans in PostgreSQL. */
@NullMarked
package no.opptrapp.planning.neighbour.store;

import org.jspecify.annotations.NullMarked;
