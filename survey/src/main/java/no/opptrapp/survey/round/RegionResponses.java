package no.opptrapp.survey.round;

import org.jspecify.annotations.Nullable;

/**
 * How many answered in one landsdel. Taking part is not an answer: none of these is hidden.
 *
 * @param region the code of the landsdel; absent for answers that name none, such as those only started
 * @param responses how many
 */
public record RegionResponses(@Nullable String region, Responses responses) {}
