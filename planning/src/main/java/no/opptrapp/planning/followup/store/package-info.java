/** Reads where measures like another have begun. */
@NullMarked
package no.opptrapp.planning.followup.store;

import org.jspecify.annotations.NullMarked;
