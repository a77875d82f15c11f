/** Templates: which chapters reports have and in which order, what stands before and after them, colour and logo. */
@NullMarked
package no.opptrapp.reports.template;

import org.jspecify.annotations.NullMarked;
