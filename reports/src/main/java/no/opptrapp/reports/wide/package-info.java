/** What the reports of counties and of the country have in common. */
@NullMarked
package no.opptrapp.reports.wide;

import org.jspecify.annotations.NullMarked;
