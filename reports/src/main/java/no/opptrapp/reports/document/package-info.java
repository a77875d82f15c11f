/** Reports as typed blocks, before they are paper or page. */
@NullMarked
package no.opptrapp.reports.document;

import org.jspecify.annotations.NullMarked;
