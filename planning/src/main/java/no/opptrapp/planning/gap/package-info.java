/** The gap list: what is needed and not planned against, planned and not needed, done and still reported. */
@NullMarked
package no.opptrapp.planning.gap;

import org.jspecify.annotations.NullMarked;
