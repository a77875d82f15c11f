/** Reports that are made again and again by themselves: every year, every tertial, after every round of a survey. */
@NullMarked
package no.opptrapp.reports.schedule;

import org.jspecify.annotations.NullMarked;
