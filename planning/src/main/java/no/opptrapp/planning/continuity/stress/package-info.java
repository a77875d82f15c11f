/** What happens to services when many are absent: which hold, who can be moved, and how sure that is. Pure. */
@NullMarked
package no.opptrapp.planning.continuity.stress;

import org.jspecify.annotations.NullMarked;
