package no.opptrapp.survey.design;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.text.Text;
import org.jspecify.annotations.Nullable;

/** A question in one version of a questionnaire. Its slots say where answers are kept and never change. */
public sealed interface Question {

    /** Its name in files, such as {@code Q_MILJO}; the same over versions while it asks for the same. */
    String code();

    /** The wording. */
    Text.Named text();

    /** The number of the report section it belongs to, such as {@code 2.3}. */
    String section();

    /** Set on a follow-up: when it is shown. */
    default @Nullable Trigger shownWhen() {
        return null;
    }

    /** The landsdel of the respondent; kept beside the answer, not in a slot. */
    record RegionQuestion(String code, Text.Named text, String section) implements Question {}

    /**
     * A question answered on a scale, or by <i>vet ikke</i> (0).
     *
     * @param slot where the answer stands, from 1
     * @param top the options of the top share
     */
    record ScaleQuestion(
            String code,
            Text.Named text,
            String section,
            int slot,
            Scale scale,
            Set<Integer> top,
            Direction direction,
            @Nullable Trigger shownWhen)
            implements Question {
        public ScaleQuestion {
            Slots.check(code, slot);
            top = Set.copyOf(top);
            if (top.isEmpty() || !Options.values(scale.options()).containsAll(top)) {
                throw new IllegalArgumentException(code + " names top options its scale does not have: " + top);
            }
        }
    }

    /** A question answered by exactly one of its options, or by <i>vet ikke</i> (0). */
    record SingleChoice(
            String code,
            Text.Named text,
            String section,
            int slot,
            List<Option> options,
            @Nullable Trigger shownWhen) implements Question {
        public SingleChoice {
            Slots.check(code, slot);
            options = Options.checked(code, options);
        }
    }

    /** A question answered by any number of its options; option v is kept in slot {@code firstSlot + v − 1} as 0 or 1. */
    record MultipleChoice(
            String code,
            Text.Named text,
            String section,
            int firstSlot,
            List<Option> options,
            @Nullable Trigger shownWhen)
            implements Question {
        public MultipleChoice {
            Slots.check(code, firstSlot);
            options = Options.checked(code, options);
        }
    }

    /**
     * A question answered by a number.
     *
     * @param numberSlot where the number stands among the numbers, from 1
     */
    record NumberQuestion(
            String code,
            Text.Named text,
            String section,
            int numberSlot,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable Trigger shownWhen)
            implements Question {
        public NumberQuestion {
            Slots.check(code, numberSlot);
            if (least != null && most != null && least.compareTo(most) > 0) {
                throw new IllegalArgumentException(code + " allows no number between " + least + " and " + most);
            }
        }
    }

    /**
     * A question answered in the respondent's own words; the words are kept apart from the other answers.
     *
     * @param textSlot its number among the texts, from 1
     */
    record TextQuestion(
            String code,
            Text.Named text,
            String section,
            int textSlot,
            @Nullable Trigger shownWhen) implements Question {
        public TextQuestion {
            Slots.check(code, textSlot);
        }
    }
}
