/** What is most useful for a manager to do next. */
@NullMarked
package no.opptrapp.planning.step;

import org.jspecify.annotations.NullMarked;
