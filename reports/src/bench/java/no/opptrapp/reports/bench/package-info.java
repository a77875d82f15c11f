/** Benchmarks: each beside its alternative in the same run, with the values of both compared. */
@NullMarked
package no.opptrapp.reports.bench;

import org.jspecify.annotations.NullMarked;
