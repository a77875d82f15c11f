package no.opptrapp.core.figure.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.SampleFigures;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.paint.FigureSvg;
import no.opptrapp.core.figure.words.AlternativeText;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is hidden leaves no trace: a face of a figure depends on nothing but that the row is hidden. */
class HiddenStaysHiddenTest {

    static Stream<Figure> samples() {
        return SampleFigures.all().stream().filter(figure -> figure.categories().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void the_first_row_when_hidden_shows_its_sign_and_reason_but_no_value(Figure sample) throws IOException {
        Figure figure = withFirstRowHidden(sample);
        Category hidden = figure.categories().getFirst();
        assertThat(FigureTable.of(figure, Language.NB).rows().getFirst().entries())
                .filteredOn(entry -> entry.tone() != FigureTable.Tone.BASE)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.text()).isEqualTo(":"))
                .allSatisfy(entry -> assertThat(entry.explanation()).isEqualTo("Holdt tilbake."));
        assertThat(AlternativeText.of(figure, Language.NB)).contains("(Holdt tilbake.)");
        assertThat(FigureSvg.of(figure, Language.NB, "x", 820)).contains("Holdt tilbake.");
        if (figure.kind() != Figure.Kind.STRIP && figure.kind() != Figure.Kind.TILES) {
            assertThat(FigureSvg.of(figure, Language.NB, "x", 820)).contains(">:</text>");
        }
        assertThat(programLines(figure, hidden)).isNotEmpty().allMatch(line -> line.contains(";:;"));
    }

    private static List<String> programLines(Figure figure, Category row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureCsv.forPrograms(List.of(figure), out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(";" + row.key() + ";"))
                .toList();
    }

    private static Figure withFirstRowHidden(Figure figure) {
        Map<String, Map<String, Cell>> cells = new LinkedHashMap<>(figure.cells());
        Map<String, Cell> row = new LinkedHashMap<>();
        for (Series series : figure.series()) {
            row.put(series.key(), new Cell.Hidden(Text.verbatim("Holdt tilbake."), null));
        }
        cells.put(figure.categories().getFirst().key(), row);
        return new Figure(
                figure.id(),
                figure.kind(),
                figure.unit(),
                figure.highIsGood(),
                figure.title(),
                figure.subtitle(),
                figure.categories(),
                figure.series(),
                cells,
                figure.lines(),
                figure.breaks(),
                figure.notes(),
                figure.provenance());
    }
}
