/** The first page after signing in: what is new and what there is to do. */
@NullMarked
package no.opptrapp.ui.staff.start;

import org.jspecify.annotations.NullMarked;
