/** Templates of reports in the HTTP interface. */
@NullMarked
package no.opptrapp.ui.open.template;

import org.jspecify.annotations.NullMarked;
