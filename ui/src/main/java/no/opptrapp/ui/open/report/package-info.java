/** The report of a round in the HTTP interface. */
@NullMarked
package no.opptrapp.ui.open.report;

import org.jspecify.annotations.NullMarked;
