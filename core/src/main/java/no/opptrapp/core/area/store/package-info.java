/** Where the facts about areas come from: the snapshot the program carries, and the tables they are kept in. */
@NullMarked
package no.opptrapp.core.area.store;

import org.jspecify.annotations.NullMarked;
