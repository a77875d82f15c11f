/** What is worked out from observations: sums, rates and values on other borders, in one place for every outlet. */
@NullMarked
package no.opptrapp.core.indicator.value;

import org.jspecify.annotations.NullMarked;
