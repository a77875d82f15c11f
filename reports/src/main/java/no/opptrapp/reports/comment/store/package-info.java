/** Keeps what people say in reports. */
@NullMarked
package no.opptrapp.reports.comment.store;

import org.jspecify.annotations.NullMarked;
