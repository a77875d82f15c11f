/** In which language a request wants its answer. */
@NullMarked
package no.opptrapp.ui.open.language;

import org.jspecify.annotations.NullMarked;
