package no.opptrapp.ui.open.survey;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What came of taking in a file of answers.
 *
 * @param accepted rows that were new
 * @param duplicates rows that had been taken in before
 * @param rounds the rounds the rows belong to, in order
 */
@Serdeable
record ImportResult(long accepted, long duplicates, List<String> rounds) {}
