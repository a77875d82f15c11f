package no.opptrapp.survey.result;

import java.util.List;

/**
 * What was answered to one text question in a round.
 *
 * @param question its code
 * @param answers how many wrote something
 * @param approved what a person has approved and no hidden group wrote
 */
public record WrittenAnswers(String question, long answers, List<String> approved) {

    public WrittenAnswers {
        approved = List.copyOf(approved);
    }
}
