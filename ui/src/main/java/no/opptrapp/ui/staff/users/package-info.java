/** The system owner's pages: users, keys for programs, and the trail of what was changed. */
@NullMarked
package no.opptrapp.ui.staff.users;

import org.jspecify.annotations.NullMarked;
