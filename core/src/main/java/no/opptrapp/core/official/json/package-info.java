/** Reads JSON, strictly. */
@NullMarked
package no.opptrapp.core.official.json;

import org.jspecify.annotations.NullMarked;
