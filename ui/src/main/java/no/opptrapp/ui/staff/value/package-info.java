/** The values of an area: what was reported and worked out, targets, entry by hand, and approval. */
@NullMarked
package no.opptrapp.ui.staff.value;

import org.jspecify.annotations.NullMarked;
