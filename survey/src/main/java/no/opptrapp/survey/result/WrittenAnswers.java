package no.opptrapp.survey.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one text question in a round.
 *
 * @param question its code
 * @param answers how many wrote something; absent where so few answered that it is hidden
 * @param approved what a person has approved and no hidden group wrote
 */
public record WrittenAnswers(String question, @Nullable Long answers, List<String> approved) {

    public WrittenAnswers {
        approved = List.copyOf(approved);
    }
}
