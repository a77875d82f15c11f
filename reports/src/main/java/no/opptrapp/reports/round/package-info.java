/** The report of a survey round, made of what the survey's definition asks for. */
@NullMarked
package no.opptrapp.reports.round;

import org.jspecify.annotations.NullMarked;
