/** What waits for somebody, and the letters that remind of it. */
@NullMarked
package no.opptrapp.planning.reminder;

import org.jspecify.annotations.NullMarked;
