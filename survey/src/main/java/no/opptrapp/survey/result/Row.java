package no.opptrapp.survey.result;

import java.util.List;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One row of a figure before anything is computed.
 *
 * @param key its name in files
 * @param label what people read
 * @param rounds the rounds it is made of: one, or all of a month
 * @param region the landsdel it is about; absent for the whole country
 */
record Row(
        String key,
        Text label,
        List<RoundAnswers> rounds,
        @Nullable String region) {

    Row {
        rounds = List.copyOf(rounds);
    }
}
