/** How needs, their evidence and the rules that find them are kept, and when they are tested again. */
@NullMarked
package no.opptrapp.planning.need.store;

import org.jspecify.annotations.NullMarked;
