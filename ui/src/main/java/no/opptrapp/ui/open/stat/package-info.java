/** JSON-stat 2.0, the same form for observations and for figures. */
@NullMarked
package no.opptrapp.ui.open.stat;

import org.jspecify.annotations.NullMarked;
