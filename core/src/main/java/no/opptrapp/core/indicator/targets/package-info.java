/** What areas want to reach, and how far they have come. */
@NullMarked
package no.opptrapp.core.indicator.targets;

import org.jspecify.annotations.NullMarked;
