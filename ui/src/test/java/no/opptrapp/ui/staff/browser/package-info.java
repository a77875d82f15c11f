/** The staff side in a real browser: the main path, on a wide screen and on a phone, and what axe finds. */
@NullMarked
package no.opptrapp.ui.staff.browser;

import org.jspecify.annotations.NullMarked;
