/** Raw answers: taken in whole files or not at all, kept so that none leads to a person, and their free texts. */
@NullMarked
package no.opptrapp.survey.answer;

import org.jspecify.annotations.NullMarked;
