/** What tests in a real browser share on both sides: what axe says of a page. */
@NullMarked
package no.opptrapp.ui.browser;

import org.jspecify.annotations.NullMarked;
