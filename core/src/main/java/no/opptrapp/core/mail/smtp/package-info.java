/** Hands letters to a mail server; the only place that knows Jakarta Mail. */
@NullMarked
package no.opptrapp.core.mail.smtp;

import org.jspecify.annotations.NullMarked;
