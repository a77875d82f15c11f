/** Pure functions over counts: shares, intervals, changes, means and inequality. */
@NullMarked
package no.opptrapp.core.statistics;

import org.jspecify.annotations.NullMarked;
