/** Where definitions come from, and how they and observations are kept. */
@NullMarked
package no.opptrapp.core.indicator.store;

import org.jspecify.annotations.NullMarked;
