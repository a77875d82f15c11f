/** Blocks while a report is written: chapters, figures and tables are numbered in their order. */
@NullMarked
package no.opptrapp.reports.draft;

import org.jspecify.annotations.NullMarked;
