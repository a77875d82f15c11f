package no.opptrapp.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final String LONG_ASCII = "a;b\n" + "1;2\n".repeat(50_000);

    @Test
    void reads_utf8_with_and_without_byte_order_mark() {
        assertThat(read("a;b\nø;å\n".getBytes(StandardCharsets.UTF_8))).containsExactly("a|b", "ø|å");
        assertThat(read("\uFEFFa;b\nø;å\n".getBytes(StandardCharsets.UTF_8))).containsExactly("a|b", "ø|å");
    }

    @Test
    void reads_windows_1252_by_itself() {
        assertThat(read("a;b\nø;å – €\n".getBytes(Charset.forName("windows-1252"))))
                .containsExactly("a|b", "ø|å – €");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void decides_the_encoding_where_the_first_letter_beyond_ascii_comes_late(String encoding) {
        assertThat(read((LONG_ASCII + "ø;blåbær\n").getBytes(Charset.forName(encoding))))
                .hasSize(50_002)
                .last()
                .isEqualTo("ø|blåbær");
    }

    @Test
    void marks_a_broken_byte_in_a_utf8_file() {
        byte[] bytes = "a;b\nø;å\næ;XX\nå;ø\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('X')] = (byte) 0xF8;
        assertThat(read(bytes)).contains("æ|" + CsvFile.BROKEN + "X");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void finds_the_separator_in_the_header(String separator) {
        assertThat(read(bytes("a" + separator + "b\n1" + separator + "\"x, y; z\"\n")))
                .containsExactly("a|b", "1|x, y; z");
    }

    @Test
    void is_not_misled_by_commas_in_texts() {
        assertThat(read(bytes("a;b\n1;uro, frykt, isolasjon, smitte\n")))
                .containsExactly("a|b", "1|uro, frykt, isolasjon, smitte");
    }

    @Test
    void knows_the_line_of_a_row_after_a_field_of_several_lines() {
        CsvFile file = open(bytes("a;b\n1;\"to\nlinjer\"\n2;x\n"), CsvLimits.CONTRACT);
        CsvRow first = file.next();
        CsvRow second = file.next();
        assertThat(first).isNotNull();
        assertThat(second).isNotNull();
        assertThat(first.line()).isEqualTo(2);
        assertThat(second.line()).isEqualTo(4);
    }

    @Test
    void lets_a_row_have_another_number_of_fields() {
        assertThat(read(bytes("a;b\n1\n1;2;3\n"))).containsExactly("a|b", "1", "1|2|3");
    }

    @Test
    void refuses_a_file_that_is_too_large() {
        assertRefused(bytes(LONG_ASCII), new CsvLimits(1_000, 10_000_000, 1_000), true, "larger than");
    }

    @Test
    void stops_reading_a_file_that_is_too_large() {
        Endless endless = new Endless();
        assertThatThrownBy(() ->
                        drain(CsvFile.open(endless, new CsvLimits(1_000_000, 1 << 30, 1_000), Progress.UNWATCHED)))
                .isInstanceOf(FileRefused.class);
        assertThat(endless.given).isLessThan(2_000_000);
    }

    @Test
    void refuses_too_many_rows() {
        assertRefused(bytes("a\n1\n2\n3\n"), new CsvLimits(1_000, 2, 1_000), true, "more than 2 rows");
    }

    @Test
    void refuses_a_field_that_is_too_large() {
        assertRefused(
                bytes("a;b\n1;" + "x".repeat(1_001)), new CsvLimits(100_000, 10, 1_000), true, "1,000 characters");
    }

    @Test
    void refuses_a_quote_that_never_closes_and_names_the_line() {
        assertRefused(bytes("a;b\n1;2\n1;\"never\n1;2\n"), CsvLimits.CONTRACT, false, "From line 3");
    }

    @Test
    void does_not_blame_the_file_when_its_source_fails() {
        InputStream failing = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (++given > 100_000) {
                    throw new IOException("connection reset");
                }
                return given % 2 == 0 ? '\n' : 'a';
            }
        };
        assertThatThrownBy(() -> drain(CsvFile.open(failing, CsvLimits.CONTRACT, Progress.UNWATCHED)))
                .isInstanceOf(UncheckedIOException.class)
                .hasStackTraceContaining("connection reset");
    }

    @Test
    void tells_how_far_it_is() {
        List<Long> rows = new ArrayList<>();
        drain(CsvFile.open(
                new ByteArrayInputStream(bytes(LONG_ASCII)), CsvLimits.CONTRACT, (bytes, row) -> rows.add(row)));
        assertThat(rows).hasSizeGreaterThan(10).isSorted().endsWith(50_000L);
    }

    @Test
    void finds_no_header_in_an_empty_file() {
        assertThat(open(new byte[0], CsvLimits.CONTRACT).header()).isEmpty();
    }

    private static void assertRefused(byte[] bytes, CsvLimits limits, boolean tooLarge, String words) {
        assertThatThrownBy(() -> drain(open(bytes, limits))).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.tooLarge()).isEqualTo(tooLarge);
            assertThat(Texts.in(Language.EN).say(refused.fault().message())).contains(words);
        });
    }

    private static List<String> read(byte[] bytes) {
        CsvFile file = open(bytes, CsvLimits.CONTRACT);
        List<String> rows = new ArrayList<>(List.of(String.join("|", file.header())));
        rows.addAll(drain(file));
        return rows;
    }

    private static List<String> drain(CsvFile file) {
        List<String> rows = new ArrayList<>();
        for (CsvRow row = file.next(); row != null; row = file.next()) {
            List<String> fields = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                fields.add(row.field(i));
            }
            rows.add(String.join("|", fields));
        }
        return rows;
    }

    private static CsvFile open(byte[] bytes, CsvLimits limits) {
        return CsvFile.open(new ByteArrayInputStream(bytes), limits, Progress.UNWATCHED);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file without end, which counts what was taken of it. */
    private static final class Endless extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return given % 2 == 0 ? '\n' : 'a';
        }
    }
}
