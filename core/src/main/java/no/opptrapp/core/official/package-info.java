/** Official statistics: what is fetched from where, the fetching, and how it differs from what is held. */
@NullMarked
package no.opptrapp.core.official;

import org.jspecify.annotations.NullMarked;
