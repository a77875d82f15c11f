package no.opptrapp.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import no.opptrapp.core.exchange.CsvFile;
import no.opptrapp.core.exchange.CsvLimits;
import no.opptrapp.core.exchange.CsvRow;
import no.opptrapp.core.exchange.Fault;
import no.opptrapp.core.exchange.Faults;
import no.opptrapp.core.exchange.Progress;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnseenCharactersTest {

    private final Faults faults = new Faults();

    private Draft put(String text) {
        RowFaults rowFaults = new RowFaults(faults);
        rowFaults.begin();
        Draft draft = new Draft(0, 0, 1);
        String file = "runde;F12_TEKST\n2020-W48;\"" + text + "\"\n";
        try (CsvFile csv = CsvFile.open(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                CsvLimits.CONTRACT,
                Progress.UNWATCHED)) {
            CsvRow row = Objects.requireNonNull(csv.next());
            new AnswerColumn.TextColumn(1, "F12_TEKST", null, 0).put(row, row.field(1), draft, rowFaults);
        }
        return draft;
    }

    @ParameterizedTest
    @ValueSource(ints = {0x1, 0xB, 0x1B, 0x7F, 0x85, 0x200F, 0x202E, 0x2066, 0xFFFE, 0x1FFFF})
    void a_character_nobody_sees_is_named_with_its_line_and_column(int character) {
        put("mer " + Character.toString(character) + "sur");
        assertThat(faults.first()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(2);
            assertThat(fault.field()).isEqualTo("F12_TEKST");
            assertThat(said(fault)).contains("U+%04X".formatted(character));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"to\nlinjer\tog \r\n mer", "👩\u200D👧", "漢字 و", "ord\u00ADdeling", "e\u0301"})
    void what_people_write_is_taken_as_it_is(String text) {
        assertThat(put(text).texts[0]).isEqualTo(text);
        assertThat(faults.none()).isTrue();
    }

    private static String said(Fault fault) {
        return Texts.in(Language.NB).say(fault.message());
    }
}
