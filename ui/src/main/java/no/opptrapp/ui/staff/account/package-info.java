/** What people say about themselves. */
@NullMarked
package no.opptrapp.ui.staff.account;

import org.jspecify.annotations.NullMarked;
