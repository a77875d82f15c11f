package no.opptrapp.survey.answer.store;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.opptrapp.survey.answer.AnswerRow;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteConverter;

/**
 * Writes answers as rows of PostgreSQL's binary COPY format into a growing block of bytes; the database takes them in
 * less than half the time of its text format. See "COPY, Binary Format" in its manual.
 */
final class CopyRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final short COLUMNS = 11;
    private static final short END = -1;
    private static final int ABSENT = -1;

    /** The database counts days from 1 January 2000. */
    private static final long DAYS_FROM_1970 = LocalDate.of(2000, 1, 1).toEpochDay();

    // The numbers of types that the database itself comes with, and never change.
    private static final int SMALLINT = 21;
    private static final int TEXT = 25;
    private static final int NUMERIC = 1700;

    private static final int DIMENSIONS = 1;
    private static final int MAY_HAVE_NULLS = 1;
    private static final int FIRST_INDEX = 1;

    /** More than everything in a row takes whose length is fixed. */
    private static final int FIXED = 256;

    private final Receipts receipts;
    private final RandomIds ids = new RandomIds();
    private final ContentWords words = new ContentWords();
    private final byte[] id = new byte[RandomIds.BYTES];

    CopyRows(Receipts receipts) {
        this.receipts = receipts;
    }

    /** What stands before the first row. */
    static byte[] begin() {
        return ByteBuffer.allocate(SIGNATURE.length + 2 * Integer.BYTES)
                .put(SIGNATURE)
                .putInt(0)
                .putInt(0)
                .array();
    }

    /** What stands after the last row. */
    static byte[] end() {
        return ByteBuffer.allocate(Short.BYTES).putShort(END).array();
    }

    /** The rows one after the other; written into the block where it is large enough. */
    ByteBuffer write(List<AnswerRow> rows, ByteBuffer block) {
        ByteBuffer bytes = block.clear();
        for (AnswerRow row : rows) {
            bytes = write(row, room(bytes, size(row)));
        }
        return bytes.flip();
    }

    /** line, round, landsdel, days, codes, numbers, texts; then the two receipts and the id. */
    private ByteBuffer write(AnswerRow row, ByteBuffer block) {
        block.putShort(COLUMNS);
        block.putInt(Long.BYTES).putLong(row.line());
        block.putInt(Integer.BYTES).putInt(row.round().number());
        text(block, row.region());
        day(block, row.started());
        day(block, row.completed());
        coded(block, row.coded());
        ByteBuffer bytes = texts(numbers(block, row.numbers()), row.texts());
        words.write(row);
        uuid(bytes, receipts.ofName(row.name()));
        uuid(bytes, receipts.ofContent(words.bytes(), 0, words.length(), row.name(), row.times()));
        ids.next(id, 0);
        uuid(bytes, id);
        return bytes;
    }

    private static int size(AnswerRow row) {
        return FIXED + row.coded().length * (Integer.BYTES + Short.BYTES);
    }

    private static void text(ByteBuffer bytes, @Nullable String text) {
        if (text == null) {
            bytes.putInt(ABSENT);
        } else {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.putInt(utf8.length).put(utf8);
        }
    }

    private static void day(ByteBuffer bytes, @Nullable LocalDate day) {
        if (day == null) {
            bytes.putInt(ABSENT);
        } else {
            bytes.putInt(Integer.BYTES).putInt((int) (day.toEpochDay() - DAYS_FROM_1970));
        }
    }

    private static void coded(ByteBuffer bytes, short[] coded) {
        int length = bytes.position();
        array(bytes, SMALLINT, coded.length);
        for (short code : coded) {
            if (code == AnswerRow.NOT_ANSWERED) {
                bytes.putInt(ABSENT);
            } else {
                bytes.putInt(Short.BYTES).putShort(code);
            }
        }
        endArray(bytes, length);
    }

    private static ByteBuffer numbers(ByteBuffer block, @Nullable BigDecimal[] numbers) {
        if (none(numbers)) {
            return block.putInt(ABSENT);
        }
        ByteBuffer bytes = room(block, FIXED);
        int length = bytes.position();
        array(bytes, NUMERIC, numbers.length);
        for (BigDecimal number : numbers) {
            byte[] value = number == null ? null : ByteConverter.numeric(number);
            bytes = element(bytes, value);
        }
        endArray(bytes, length);
        return bytes;
    }

    private static ByteBuffer texts(ByteBuffer block, @Nullable String[] texts) {
        if (none(texts)) {
            return block.putInt(ABSENT);
        }
        ByteBuffer bytes = room(block, FIXED);
        int length = bytes.position();
        array(bytes, TEXT, texts.length);
        for (String text : texts) {
            bytes = element(bytes, text == null ? null : text.getBytes(StandardCharsets.UTF_8));
        }
        endArray(bytes, length);
        return bytes;
    }

    private static void array(ByteBuffer bytes, int type, int elements) {
        bytes.putInt(0); // its length, known at its end
        bytes.putInt(elements == 0 ? 0 : DIMENSIONS).putInt(MAY_HAVE_NULLS).putInt(type);
        if (elements > 0) {
            bytes.putInt(elements).putInt(FIRST_INDEX);
        }
    }

    private static void endArray(ByteBuffer bytes, int length) {
        bytes.putInt(length, bytes.position() - length - Integer.BYTES);
    }

    /** Leaves room for what follows in the row. */
    private static ByteBuffer element(ByteBuffer block, byte @Nullable [] value) {
        if (value == null) {
            return room(block, FIXED).putInt(ABSENT);
        }
        return room(block, FIXED + value.length).putInt(value.length).put(value);
    }

    private static void uuid(ByteBuffer bytes, byte[] value) {
        bytes.putInt(RandomIds.BYTES).put(value, 0, RandomIds.BYTES);
    }

    /** Whether nothing stands in it. */
    static boolean none(@Nullable Object[] values) {
        for (Object value : values) {
            if (value != null) {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer room(ByteBuffer bytes, int more) {
        if (bytes.remaining() >= more) {
            return bytes;
        }
        int needed = bytes.position() + more;
        return ByteBuffer.allocate(Math.max(2 * bytes.capacity(), needed)).put(bytes.flip());
    }
}
