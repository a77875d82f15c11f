/** How the municipalities of a county compare, each year, and whom to follow up. */
@NullMarked
package no.opptrapp.reports.county;

import org.jspecify.annotations.NullMarked;
