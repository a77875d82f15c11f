package no.opptrapp.survey.answer;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The slots of one answer while its row is read. */
final class Draft {

    final short[] coded;
    final @Nullable BigDecimal[] numbers;
    final @Nullable String[] texts;

    Draft(int slots, int numberSlots, int textSlots) {
        coded = new short[slots];
        numbers = new BigDecimal[numberSlots];
        texts = new String[textSlots];
        Arrays.fill(coded, AnswerRow.NOT_ANSWERED);
    }
}
