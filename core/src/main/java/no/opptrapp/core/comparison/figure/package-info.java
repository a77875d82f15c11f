/** Comparisons as figures, made once for page, picture, table and files, and in words. */
@NullMarked
package no.opptrapp.core.comparison.figure;

import org.jspecify.annotations.NullMarked;
