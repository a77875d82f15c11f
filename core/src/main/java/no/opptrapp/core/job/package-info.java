/** Work that the program does by itself, now and then, once among all its instances. */
@NullMarked
package no.opptrapp.core.job;

import org.jspecify.annotations.NullMarked;
