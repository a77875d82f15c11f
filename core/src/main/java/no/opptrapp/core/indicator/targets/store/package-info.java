/** How targets are kept. */
@NullMarked
package no.opptrapp.core.indicator.targets.store;

import org.jspecify.annotations.NullMarked;
