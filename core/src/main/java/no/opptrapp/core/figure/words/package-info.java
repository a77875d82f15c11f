/** A figure in words and numbers: its data table, its alternative text and the values as people read them. */
@NullMarked
package no.opptrapp.core.figure.words;

import org.jspecify.annotations.NullMarked;
