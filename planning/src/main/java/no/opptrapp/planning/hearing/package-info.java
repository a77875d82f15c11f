/** The plan of an area sent on hearing: what others were shown, what they commented by a link, and what they were answered. */
@NullMarked
package no.opptrapp.planning.hearing;

import org.jspecify.annotations.NullMarked;
