/** What people lack: found by rules over what is reported, or written down from meetings and sources, with evidence. */
@NullMarked
package no.opptrapp.planning.need;

import org.jspecify.annotations.NullMarked;
