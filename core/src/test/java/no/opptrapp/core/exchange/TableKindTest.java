package no.opptrapp.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableKindTest {

    private static final CsvLimits LIMITS = new CsvLimits(10_000_000, 10_000, 1_000);

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void writes_every_row_of_a_long_table_once_and_in_order(TableKind kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kind.write("Behov", List.of("id", "tittel"), rows(2_500), out);

        List<String> read = new ArrayList<>();
        try (TableFile file = TableFile.open(new ByteArrayInputStream(out.toByteArray()), LIMITS)) {
            assertThat(file.header()).containsExactly("id", "tittel");
            for (TableFile.Row row = file.next(); row != null; row = file.next()) {
                read.add(row.field(0) + " " + row.field(1));
            }
        }
        assertThat(read)
                .isEqualTo(IntStream.range(0, 2_500)
                        .mapToObj(number -> number + " Behov " + number)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(TableKind.class)
    void writes_the_first_rows_before_it_asks_for_the_last(TableKind kind) throws IOException {
        Counted out = new Counted();
        List<Long> before = new ArrayList<>();
        kind.write("Behov", List.of("id", "tittel"), rows(100_000).peek(row -> before.add(out.bytes)), out);

        assertThat(before.getLast()).isGreaterThan(0);
        assertThat(before).hasSize(100_000);
    }

    @Test
    void a_list_in_pages_is_read_a_page_at_a_time() {
        List<@Nullable Integer> asked = new ArrayList<>();
        Iterator<Integer> all = PageByPage.<Integer>all(last -> {
                    asked.add(last);
                    int from = last == null ? 0 : last + 1;
                    return IntStream.range(from, Math.min(from + 3, 7)).boxed().toList();
                })
                .iterator();

        assertThat(asked).hasSize(1);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            found.add(all.next());
        }
        assertThat(asked).hasSize(1);
        all.forEachRemaining(found::add);
        assertThat(found).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(asked).containsExactly(null, 2, 5, 6);
    }

    @Test
    void a_list_that_is_refused_is_refused_before_anything_is_written() {
        assertThatThrownBy(() -> PageByPage.all(last -> {
                    throw new IllegalStateException("not yours");
                }))
                .hasMessage("not yours");
    }

    private static Stream<List<Object>> rows(int count) {
        return IntStream.range(0, count).mapToObj(number -> List.of(number, "Behov " + number));
    }

    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int written) {
            bytes++;
        }

        @Override
        public void write(byte[] written, int from, int length) {
            bytes += length;
        }
    }
}
