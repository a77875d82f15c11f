/** The gap list in PostgreSQL: one query over needs, measures and the links between them. */
@NullMarked
package no.opptrapp.planning.gap.store;

import org.jspecify.annotations.NullMarked;
