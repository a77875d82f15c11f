/** Where plan areas come from, and how they and the goals of areas are kept. */
@NullMarked
package no.opptrapp.planning.goal.store;

import org.jspecify.annotations.NullMarked;
