package no.opptrapp.survey.result;

import no.opptrapp.core.period.Month;
import no.opptrapp.core.statistics.Estimate;

/**
 * The top share of a question in one month.
 *
 * @param month which
 * @param estimate in percent, with interval
 * @param base the answers it rests on
 * @param rounds how many rounds it is put together of
 */
public record MonthShare(Month month, Estimate estimate, long base, int rounds) {}
