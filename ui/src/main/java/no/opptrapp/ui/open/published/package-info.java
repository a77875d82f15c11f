/** What is published: which rounds anybody may read about, and under which names. */
@NullMarked
package no.opptrapp.ui.open.published;

import org.jspecify.annotations.NullMarked;
