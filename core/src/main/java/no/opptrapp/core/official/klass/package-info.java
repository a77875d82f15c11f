/** The classification of municipalities, held against the facts about areas. */
@NullMarked
package no.opptrapp.core.official.klass;

import org.jspecify.annotations.NullMarked;
