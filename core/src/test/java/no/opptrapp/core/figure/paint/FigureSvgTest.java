package no.opptrapp.core.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Provenance;
import no.opptrapp.core.figure.SampleAreas;
import no.opptrapp.core.figure.SampleFigures;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.figure.words.Signs;
import no.opptrapp.core.figure.words.Values;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FigureSvgTest {

    static Stream<Figure> samples() {
        return SampleFigures.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void is_well_formed_and_says_what_it_is(Figure figure) throws Exception {
        for (Language language : Language.values()) {
            Element svg = parse(FigureSvg.of(figure, language, "a1", 820)).getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("a1-title a1-desc");
            assertThat(svg.getAttribute("lang")).isEqualTo(language.tag());
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_value_that_may_be_seen_stands_in_it_as_text(Figure figure) throws Exception {
        for (int width : new int[] {340, 820}) {
            List<String> written = texts(FigureSvg.of(figure, Language.NB, "a1", width));
            Values values = new Values(figure, Language.NB);
            for (Category category : figure.categories()) {
                for (Series series : figure.series()) {
                    if (figure.cell(category, series) instanceof Cell.Shown shown
                            && isWritten(figure, series)
                            && !(figure.kind() == Figure.Kind.LIKERT && shown.value() == 0)) {
                        String full = values.full(series, shown.value());
                        String mark = Signs.mark(shown.status());
                        assertThat(written)
                                .as("%s at %d", figure.id(), width)
                                .containsAnyOf(full, full + mark, values.bare(series, shown.value()));
                    }
                }
            }
        }
    }

    /** A dot among hundreds, a tile and the edge of a band have no room for a number: the table beside them has it. */
    private static boolean isWritten(Figure figure, Series series) {
        boolean edge = series.tone() == Series.Tone.BAND_LOW || series.tone() == Series.Tone.BAND_HIGH;
        boolean among = figure.kind() == Figure.Kind.STRIP || figure.kind() == Figure.Kind.TILES;
        return !edge && !among;
    }

    @Test
    void one_s_own_area_is_named_with_its_value_where_the_others_are_dots() throws Exception {
        assertThat(texts(FigureSvg.of(SampleAreas.of(Figure.Kind.STRIP, 120), Language.NB, "a1", 340)))
                .contains("Bergen 6,1");
    }

    @Test
    void two_figures_in_a_page_share_no_id() throws Exception {
        List<String> ids = new ArrayList<>();
        for (String id : List.of("one", "two")) {
            var all = parse(FigureSvg.of(SampleFigures.trend(), Language.NN, id, 600))
                    .getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                String own = ((Element) all.item(i)).getAttribute("id");
                if (!own.isEmpty()) {
                    ids.add(own);
                }
            }
        }
        assertThat(ids).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void carries_no_inline_style_so_that_a_strict_page_policy_holds() {
        assertThat(FigureSvg.of(SampleFigures.likertByRegion(), Language.NB, "a", 820))
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContain("rgb(1,2,");
    }

    @Test
    void stands_alone_with_title_source_and_that_its_data_are_reconstructed() throws Exception {
        List<String> written = texts(FigureSvg.standalone(SampleFigures.trend(), Language.NB, 820, Palette.DARK));
        assertThat(written)
                .contains("Opplevd endring i rusmiljøene", "Kilde: Korona og rus 2020", "Rekonstruerte data");
    }

    @Test
    void a_label_with_markup_or_quotes_is_only_text() throws Exception {
        String nasty = "<script>alert('x')</script> style='fill:red' & \"co\"";
        Figure sample = SampleFigures.barsWithReference();
        List<Category> named = sample.categories().stream()
                .map(category -> new Category(category.key(), Text.verbatim(nasty), 7L, null))
                .toList();
        Figure figure = new Figure(
                "X",
                sample.kind(),
                sample.unit(),
                false,
                Text.verbatim(nasty),
                sample.subtitle(),
                named,
                sample.series(),
                sample.cells(),
                List.of(),
                List.of(),
                List.of(),
                new Provenance(Text.verbatim(nasty), false));
        String svg = FigureSvg.of(figure, Language.NB, "x", 900);
        assertThat(parse(svg).getElementsByTagName("script").getLength()).isZero();
        assertThat(String.join(" ", texts(svg))).contains("style='fill:red'");
    }

    private static Document parse(String svg) throws Exception {
        var bytes = svg.getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> texts(String svg) throws Exception {
        var found = parse(svg).getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
