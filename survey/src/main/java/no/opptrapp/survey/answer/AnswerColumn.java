package no.opptrapp.survey.answer;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalInt;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvRow;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.UnseenCharacters;
import org.jspecify.annotations.Nullable;

/** A column that answers one question: reads a field, checks it, and puts it in its slot. Slots count from 0 here. */
sealed interface AnswerColumn {

    /** Where it stands in the row, from 0; −1 when the file has no such column. */
    int index();

    /** The code of the question, which is the column's name. */
    String code();

    /** When the question is shown; absent when always. */
    @Nullable
    Gate gate();

    /** Puts a field that is not empty in its slot, or takes down what is wrong with it. */
    void put(CsvRow row, String value, Draft draft, RowFaults faults);

    /** Leaves the slot open: the field is empty. */
    void leave(Draft draft, short open);

    /** Whether the follow-up is shown: the slot of its parent holds one of the values. */
    record Gate(int parentSlot, String parent, boolean[] opens) {
        boolean open(Draft draft) {
            short value = draft.coded[parentSlot];
            return value >= 0 && value < opens.length && opens[value];
        }
    }

    /** One of the options 1 … highest, or 0. */
    record OptionColumn(int index, String code, @Nullable Gate gate, int slot, int highest) implements AnswerColumn {

        @Override
        public void put(CsvRow row, String value, Draft draft, RowFaults faults) {
            int option = Digits.read(value);
            if (option < 0 || option > highest) {
                faults.add(row, index, code, () -> Text.of("answer.option-outside", highest));
                return;
            }
            draft.coded[slot] = (short) option;
        }

        @Override
        public void leave(Draft draft, short open) {
            draft.coded[slot] = open;
        }
    }

    /** Any of the options, written {@code 1|3}; each has a slot of its own. */
    record OptionsColumn(int index, String code, @Nullable Gate gate, int firstSlot, int highest)
            implements AnswerColumn {

        @Override
        public void put(CsvRow row, String value, Draft draft, RowFaults faults) {
            leave(draft, (short) 0);
            for (String part : value.split("\\|", -1)) {
                int option = Digits.read(part.strip());
                if (option < 1 || option > highest) {
                    faults.add(row, index, code, () -> Text.of("answer.options-outside", highest));
                    return;
                }
                draft.coded[firstSlot + option - 1] = 1;
            }
        }

        @Override
        public void leave(Draft draft, short open) {
            Arrays.fill(draft.coded, firstSlot, firstSlot + highest, open);
        }
    }

    /** A number, with decimal comma or point. */
    record NumberColumn(
            int index,
            String code,
            @Nullable Gate gate,
            int slot,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most)
            implements AnswerColumn {

        @Override
        public void put(CsvRow row, String value, Draft draft, RowFaults faults) {
            BigDecimal number = Digits.decimal(value);
            if (number == null) {
                faults.add(row, index, code, () -> Text.of("answer.no-number"));
            } else if ((least != null && number.compareTo(least) < 0) || (most != null && number.compareTo(most) > 0)) {
                faults.add(row, index, code, () -> Text.of("answer.number-outside", plain(least), plain(most)));
            } else {
                draft.numbers[slot] = number;
            }
        }

        private static String plain(@Nullable BigDecimal number) {
            return number == null ? "…" : number.toPlainString();
        }

        @Override
        public void leave(Draft draft, short open) {
            draft.numbers[slot] = null;
        }
    }

    /** Words. */
    record TextColumn(int index, String code, @Nullable Gate gate, int slot) implements AnswerColumn {

        @Override
        public void put(CsvRow row, String value, Draft draft, RowFaults faults) {
            if (value.indexOf(CsvFile.BROKEN) >= 0 || value.indexOf('\0') >= 0) {
                faults.add(row, index, code, () -> Text.of("exchange.broken-encoding"));
                return;
            }
            OptionalInt unseen = UnseenCharacters.first(value);
            if (unseen.isPresent()) {
                String name = UnseenCharacters.name(unseen.getAsInt());
                faults.add(row, index, code, () -> Text.of("answer.unseen-character", name));
                return;
            }
            draft.texts[slot] = value;
        }

        @Override
        public void leave(Draft draft, short open) {
            draft.texts[slot] = null;
        }
    }
}
