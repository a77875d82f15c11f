/** What people read: messages in three languages and the numbers inside them. */
@NullMarked
package no.opptrapp.core.text;

import org.jspecify.annotations.NullMarked;
