package no.opptrapp.core.figure.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.RandomFigures;
import no.opptrapp.core.figure.SampleAreas;
import no.opptrapp.core.figure.SampleFigures;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.text.Language;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class FigureFilesTest {

    @Test
    void programs_read_six_decimals_and_the_signs() throws IOException {
        assertThat(forPrograms(SampleFigures.distribution()))
                .startsWith("figure;measure;category;series;value;base\r\n")
                .contains("F15;share_monthly_mean;2020-W48;4;57.471264;87\r\n");
        assertThat(forPrograms(SampleFigures.likertByRegion()))
                .contains("F19;share_monthly_mean;TR;1;:;12\r\n")
                .contains("F19;share_monthly_mean;VL;1;..;18\r\n")
                .contains("F19;share_monthly_mean;OL;1;.;24\r\n");
    }

    @Test
    void a_series_that_only_names_its_measure_has_an_empty_series() throws IOException {
        assertThat(forPrograms(SampleFigures.table())).contains("T1;count;NN;;19.000000;\r\n");
    }

    @Test
    void people_read_the_numbers_of_the_picture_and_where_they_come_from() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureCsv.forPeople(SampleFigures.table(), Language.NB, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFLandsdel;Antall;Prosent\r\nNord-Norge;19;21,8\r\n")
                .contains("Kilde: Korona og rus 2020", "Rekonstruerte data");
    }

    @Test
    void a_file_says_which_values_were_carried_forward_and_what_must_not_be_read_into_them() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureCsv.forPeople(SampleAreas.of(Figure.Kind.RANKED, 31), Language.NB, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFOmråde;per 1 000;Plass;Status\r\n")
                .contains("Kommune 3;5,8;.;Videreført fra et tidligere år\r\n")
                .contains("Nivået bør sammenlignes med varsomhet.", ". Uten plassering");
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_says_that_they_are_reconstructed() throws IOException {
        try (ReadableWorkbook book = read(SampleFigures.all())) {
            List<Row> about = book.getFirstSheet().read();
            assertThat(about.getFirst().getCellText(0)).isEqualTo("Rekonstruerte data");
            List<Row> table = book.findSheet("T1").orElseThrow().read();
            Row north = table.stream()
                    .filter(row -> row.getCellCount() > 0 && row.getCellText(0).equals("Nord-Norge"))
                    .findFirst()
                    .orElseThrow();
            assertThat(north.getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(north.getCellAsNumber(2).orElseThrow().doubleValue()).isEqualTo(21.83908);
            assertThat(table.getFirst().getCellText(0)).isEqualTo("Opplevd endring i rusmiljøene");
        }
    }

    @Test
    void a_workbook_has_a_sheet_for_every_figure_even_where_ids_repeat() throws IOException {
        try (ReadableWorkbook book = read(SampleFigures.all())) {
            assertThat(book.getSheets()).hasSize(SampleFigures.all().size() + 1);
        }
    }

    @Property(tries = 300)
    void a_file_has_the_rows_of_the_table_whatever_the_figure(@ForAll long seed, @ForAll Figure.Kind kind)
            throws IOException {
        Figure figure = new RandomFigures(seed).next(kind);
        FigureTable table = FigureTable.of(figure, Language.NN);
        FigureRows rows = new FigureRows(figure, Language.NN);
        assertThat(rows.rounded()).hasSameSizeAs(table.rows());
        Map<String, Integer> widths = new TreeMap<>();
        rows.rounded().forEach(row -> widths.merge("" + row.size(), 1, Integer::sum));
        assertThat(widths).containsOnlyKeys("" + rows.header().size());
    }

    private static String forPrograms(Figure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureCsv.forPrograms(List.of(figure), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ReadableWorkbook read(List<Figure> figures) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FigureXlsx.write(figures, Language.NB, out);
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
