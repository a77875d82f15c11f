/** A figure, made once, and its faces: picture, table, words and files. */
@NullMarked
package no.opptrapp.core.figure;

import org.jspecify.annotations.NullMarked;
