/** Raw answers, receipts and free texts in the database, and the way in through a staging table. */
@NullMarked
package no.opptrapp.survey.answer.store;

import org.jspecify.annotations.NullMarked;
