/** Areas held against others of their kind on one indicator: places, quantiles, inequality, and how they change. */
@NullMarked
package no.opptrapp.core.comparison;

import org.jspecify.annotations.NullMarked;
