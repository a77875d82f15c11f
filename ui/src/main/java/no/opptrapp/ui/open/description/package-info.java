/** The document that describes the HTTP interface to programs. */
@NullMarked
package no.opptrapp.ui.open.description;

import org.jspecify.annotations.NullMarked;
