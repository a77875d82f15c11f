package no.opptrapp.survey.answer;

import java.math.BigDecimal;
import java.util.Arrays;
import no.opptrapp.survey.design.QuestionnaireVersion;
import org.jspecify.annotations.Nullable;

/** The slots of one answer while its row is read. */
final class Draft {

    final short[] coded;
    final @Nullable BigDecimal[] numbers;
    final @Nullable String[] texts;

    Draft(QuestionnaireVersion version) {
        coded = new short[version.slots()];
        numbers = new BigDecimal[version.numberSlots()];
        texts = new String[version.textSlots()];
        Arrays.fill(coded, AnswerRow.NOT_ANSWERED);
    }
}
