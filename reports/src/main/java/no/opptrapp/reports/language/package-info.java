/** Which form of Norwegian reports are in when nobody asks for another, and where areas write down what they have chosen. */
@NullMarked
package no.opptrapp.reports.language;

import org.jspecify.annotations.NullMarked;
