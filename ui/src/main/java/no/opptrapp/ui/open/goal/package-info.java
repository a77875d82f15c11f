/** {@code /api/v1/goals}. */
@NullMarked
package no.opptrapp.ui.open.goal;

import org.jspecify.annotations.NullMarked;
