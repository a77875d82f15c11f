/** {@code /api/v1/measures}. */
@NullMarked
package no.opptrapp.ui.open.measure;

import org.jspecify.annotations.NullMarked;
