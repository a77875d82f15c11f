/** Areas in the HTTP interface. */
@NullMarked
package no.opptrapp.ui.open.area;

import org.jspecify.annotations.NullMarked;
