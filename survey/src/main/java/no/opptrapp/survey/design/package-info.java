/** What a survey asks: questionnaires in versions, how far the versions can be compared, and the figures drawn from them. */
@NullMarked
package no.opptrapp.survey.design;

import org.jspecify.annotations.NullMarked;
