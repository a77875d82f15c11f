/** Coming in and going out by the staff door: sign-in, sign-out, set-up, language, and who the present visitor is. */
@NullMarked
package no.opptrapp.ui.staff.signin;

import org.jspecify.annotations.NullMarked;
