/** Letters by e-mail: what they say, the outbox they wait in, and that none goes out twice by itself. */
@NullMarked
package no.opptrapp.core.mail;

import org.jspecify.annotations.NullMarked;
