/** {@code /p/hearing/<token>}: a plan on hearing for those who have the link, and the form for their comments. */
@NullMarked
package no.opptrapp.ui.open.hearing;

import org.jspecify.annotations.NullMarked;
