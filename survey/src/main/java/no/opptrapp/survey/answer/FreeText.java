package no.opptrapp.survey.answer;

import java.util.UUID;
import no.opptrapp.core.period.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a respondent wrote. It is tied to no answer.
 *
 * @param region the landsdel of the respondent; absent where none was named
 * @param question the code of the text question
 * @param approved whether a person has said that it may be seen outside the national team
 * @param tally the version of the round's tally that counts it first: before that is published, nobody else sees it
 * @param version how often that has been said or withdrawn, from 1
 */
public record FreeText(
        UUID id,
        IsoWeek round,
        @Nullable String region,
        String question,
        String content,
        boolean approved,
        int tally,
        int version) {}
