package no.opptrapp.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvForPeopleTest {

    @Test
    void begins_with_a_byte_order_mark_and_writes_decimal_commas() throws IOException {
        assertThat(written("Østlandet", CsvForPeople.rounded(27.586207, 1), 24L, null))
                .isEqualTo("\uFEFFØstlandet;27,6;24;\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+SUM(A1)", "-2+3", "@cmd", "\tx", "\rx", "-", "=", "- et strekpunkt"})
    void a_text_that_would_run_as_a_formula_is_made_harmless(String text) {
        assertThat(CsvForPeople.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "-3,5", "+4.25", "Bergen", "a=b", "", "\u221217,5", "3-4", ":", ".."})
    void numbers_and_plain_texts_stay_as_they_are(String text) {
        assertThat(CsvForPeople.harmless(text)).isEqualTo(text);
    }

    @Test
    void negative_numbers_stay_numbers() throws IOException {
        assertThat(written(CsvForPeople.rounded(-17.45, 1), -3L, "-3,5")).isEqualTo("\uFEFF-17,5;-3;-3,5\r\n");
    }

    @Test
    void a_text_with_separators_or_quotes_is_quoted() throws IOException {
        assertThat(written("a;b", "c\"d", "e\nf")).isEqualTo("\uFEFF\"a;b\";\"c\"\"d\";\"e\nf\"\r\n");
    }

    @Test
    void an_unrounded_number_is_refused() {
        assertThatThrownBy(() -> written(27.586207)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void no_text_starts_a_formula_unless_it_is_a_number(@ForAll String text) {
        String harmless = CsvForPeople.harmless(text);
        boolean starts = !harmless.isEmpty() && "=+-@\t\r\n".indexOf(harmless.charAt(0)) >= 0;
        assertThat(!starts || harmless.matches("[+-]?\\d+([.,]\\d+)?")).isTrue();
        assertThat(harmless).endsWith(text);
    }

    private static String written(Object... fields) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvForPeople csv = new CsvForPeople(out)) {
            List<Object> row = Arrays.asList(fields);
            csv.row(row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
