package no.opptrapp.survey.answer.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import no.opptrapp.survey.answer.AnswerRow;
import org.jspecify.annotations.Nullable;

/**
 * Writes out what is stored of an answer, to be hashed: the same words for the same answer, whichever way it then takes
 * into the database. Receipts of long ago rest on these words, so they never change.
 */
final class ContentWords {

    private static final byte[] ABSENT = {'\\', 'N'};
    private static final byte[] NULL = {'N', 'U', 'L', 'L'};

    private byte[] bytes = new byte[1 << 10];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Round, landsdel, days, codes, numbers and texts, in place of what was written before. */
    void write(AnswerRow row) {
        length = 0;
        number(row.round().number());
        put('\t');
        ascii(row.region());
        put('\t');
        day(row.started());
        put('\t');
        day(row.completed());
        put('\t');
        coded(row.coded());
        put('\t');
        numbers(row.numbers());
        put('\t');
        texts(row.texts());
    }

    private void coded(short[] coded) {
        put('{');
        for (int i = 0; i < coded.length; i++) {
            if (i > 0) {
                put(',');
            }
            if (coded[i] == AnswerRow.NOT_ANSWERED) {
                put(NULL);
            } else {
                number(coded[i]);
            }
        }
        put('}');
    }

    private void numbers(@Nullable BigDecimal[] numbers) {
        if (CopyRows.none(numbers)) {
            put(ABSENT);
            return;
        }
        put('{');
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                put(',');
            }
            BigDecimal number = numbers[i];
            put(number == null ? NULL : number.toPlainString().getBytes(StandardCharsets.US_ASCII));
        }
        put('}');
    }

    private void texts(@Nullable String[] texts) {
        if (CopyRows.none(texts)) {
            put(ABSENT);
            return;
        }
        put('{');
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                put(',');
            }
            String text = texts[i];
            if (text == null) {
                put(NULL);
            } else {
                quoted(text);
            }
        }
        put('}');
    }

    /** Quoted, every backslash doubled and control characters named, as PostgreSQL's COPY would have it. */
    private void quoted(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        room(utf8.length * 4 + 2);
        put('"');
        for (byte b : utf8) {
            switch (b) {
                case '"' -> put('\\', '\\', '"');
                case '\\' -> put('\\', '\\', '\\', '\\');
                case '\n' -> put('\\', 'n');
                case '\r' -> put('\\', 'r');
                case '\t' -> put('\\', 't');
                default -> bytes[length++] = b;
            }
        }
        put('"');
    }

    private void day(@Nullable LocalDate day) {
        if (day == null) {
            put(ABSENT);
            return;
        }
        int year = day.getYear();
        room(10);
        if (year < 1000) {
            put('0');
        }
        number(year);
        put('-');
        twoDigits(day.getMonthValue());
        put('-');
        twoDigits(day.getDayOfMonth());
    }

    private void twoDigits(int number) {
        put((char) ('0' + number / 10), (char) ('0' + number % 10));
    }

    private void ascii(@Nullable String text) {
        if (text == null) {
            put(ABSENT);
            return;
        }
        put(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void number(long number) {
        if (number >= 0 && number <= 9) {
            put((char) ('0' + number));
        } else {
            put(Long.toString(number).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private void put(char... characters) {
        room(characters.length);
        for (char character : characters) {
            bytes[length++] = (byte) character;
        }
    }

    private void put(char character) {
        room(1);
        bytes[length++] = (byte) character;
    }

    private void put(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
