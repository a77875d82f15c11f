/** What the open door answers when it cannot do what was asked: problem details by RFC 9457, or a page. */
@NullMarked
package no.opptrapp.ui.open.problem;

import org.jspecify.annotations.NullMarked;
