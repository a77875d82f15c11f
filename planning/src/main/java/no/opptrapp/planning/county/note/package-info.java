/** Notes of calls to municipalities: what was said and agreed, and when it is followed up. */
@NullMarked
package no.opptrapp.planning.county.note;

import org.jspecify.annotations.NullMarked;
