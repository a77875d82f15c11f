/** JSON-stat 2.0 as it is read. */
@NullMarked
package no.opptrapp.core.official.stat;

import org.jspecify.annotations.NullMarked;
