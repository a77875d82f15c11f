/** What kind of file something is, by what stands in it. */
@NullMarked
package no.opptrapp.core.exchange.content;

import org.jspecify.annotations.NullMarked;
