/** Surveys and their questionnaires in the database. */
@NullMarked
package no.opptrapp.survey.design.store;

import org.jspecify.annotations.NullMarked;
