/** Surveys, rounds and answers in the HTTP interface. */
@NullMarked
package no.opptrapp.ui.open.survey;

import org.jspecify.annotations.NullMarked;
