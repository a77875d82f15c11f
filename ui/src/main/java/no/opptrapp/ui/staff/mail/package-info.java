/** The letters that go out, for the system owner to watch. */
@NullMarked
package no.opptrapp.ui.staff.mail;

import org.jspecify.annotations.NullMarked;
