package no.opptrapp.reports.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import no.opptrapp.reports.document.Block;
import org.junit.jupiter.api.Test;

class FirstColumnTest {

    private static final String REASONS =
            "Mange behov er åpne, de fleste uten tiltak. Årsverkene går ned tredje år på rad. ".repeat(4);

    @Test
    void names_leave_the_room_to_what_is_said_of_them() {
        assertThat(first(false, "Bergen", REASONS)).isEqualTo(26);
    }

    @Test
    void long_names_keep_the_room_from_short_words() {
        assertThat(first(false, REASONS, "ja", "nei")).isEqualTo(46);
    }

    @Test
    void a_word_is_not_broken_where_another_width_would_hold_it() {
        assertThat(first(false, "Utdeling av rent utstyr", "Pårørendekoordinator", "Oppfølgingstjenesten", "ja"))
                .isEqualTo(25);
    }

    @Test
    void tables_of_numbers_in_a_series_look_alike() {
        assertThat(first(true, "Bergen", "1", "2", "3")).isEqualTo(48);
        assertThat(first(true, "Bergen", "1", "2", "3", "4")).isEqualTo(48);
    }

    @Test
    void numbers_get_more_room_where_a_word_of_theirs_would_be_broken() {
        assertThat(first(true, "2023", "1", "2", "3", "4", "66\u00A0(18,5\u202F%)"))
                .isEqualTo(24);
        assertThat(first(true, "2023", "1", "2", "3", "4", "66 (18,5\u202F%)")).isEqualTo(48);
    }

    private static int first(boolean numbers, String... cells) {
        List<Text> row = Stream.of(cells).map(Text::verbatim).toList();
        Block.TableBlock table = new Block.TableBlock(
                Text.verbatim(""),
                Text.verbatim("En tabell"),
                Collections.nCopies(cells.length, Text.verbatim("Hode")),
                List.of(row, row),
                Collections.nCopies(cells.length, numbers));
        return FirstColumn.of(table, Texts.in(Language.NB));
    }
}
