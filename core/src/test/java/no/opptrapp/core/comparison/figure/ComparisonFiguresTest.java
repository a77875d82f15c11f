package no.opptrapp.core.comparison.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.comparison.ComparisonOutcome;
import no.opptrapp.core.comparison.ComparisonQuery;
import no.opptrapp.core.comparison.ComparisonService;
import no.opptrapp.core.comparison.ComparisonWords;
import no.opptrapp.core.comparison.Peers;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.TileMap;
import no.opptrapp.core.figure.paint.FigureSvg;
import no.opptrapp.core.figure.words.AlternativeText;
import no.opptrapp.core.figure.words.FigureTable;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.value.PersonYears;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComparisonFiguresTest {

    private static final Actor JOB = Actor.job("test");

    private final ComparisonService comparisons;
    private final ComparisonFigures figures;

    ComparisonFiguresTest(ComparisonService comparisons, ComparisonFigures figures) {
        this.comparisons = comparisons;
        this.figures = figures;
    }

    @BeforeAll
    void publish(ObservationService observations) {
        observations.publish(JOB, "file/reconstructed/test", PersonYears.reported());
    }

    @Test
    void every_figure_carries_its_caveat_base_and_source_in_three_languages() {
        Map<ComparisonFigure, Figure> all = figures.of(JOB, of("1120", Peers.KOSTRA, 2020));

        assertThat(all).containsOnlyKeys(ComparisonFigure.values());
        all.forEach((which, figure) -> {
            assertThat(say(figure.notes(), Language.NN)).as(which.written()).contains("varsemd", "IS-24/8");
            for (Language language : Language.values()) {
                assertThat(AlternativeText.of(figure, language)).isNotBlank();
                assertThat(Texts.in(language).say(figure.subtitle())).isNotBlank();
            }
        });
        Figure ranked = Objects.requireNonNull(all.get(ComparisonFigure.RANKED));
        assertThat(say(List.of(ranked.subtitle()), Language.NB)).contains("Bygger på 31 av 38 områder");
        assertThat(say(ranked.notes(), Language.NB)).contains("7 verdier er videreført");
    }

    @Test
    void the_ranked_areas_tell_the_carried_forward_from_the_reported_and_give_them_no_place() {
        Figure ranked = Objects.requireNonNull(
                figures.of(JOB, of("1120", Peers.KOSTRA, 2020)).get(ComparisonFigure.RANKED));
        FigureTable table = FigureTable.of(ranked, Language.NB);

        assertThat(table.rowHeading()).isEqualTo("Område");
        assertThat(table.rows())
                .filteredOn(row -> row.key().equals("1120"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.entries().get(0).text()).isEqualTo("3,2*");
                    assertThat(row.entries().get(1).text()).isEqualTo(".");
                });
        assertThat(ranked.own()).containsExactly("1120");
    }

    @Test
    void the_line_of_a_municipality_has_a_gap_where_its_value_was_carried_forward() {
        Figure trend = Objects.requireNonNull(
                figures.of(JOB, of("1120", Peers.KOSTRA, 2020)).get(ComparisonFigure.TREND));

        assertThat(trend.cells().get("2020")).containsEntry("own", new Cell.Missing());
        assertThat(trend.cells().get("2019").get("own")).isInstanceOf(Cell.Shown.class);
        assertThat(trend.cells().get("2020").get("median")).isInstanceOf(Cell.Shown.class);
    }

    @Test
    void the_map_has_a_tile_for_every_municipality_of_the_country_or_of_the_one_county() {
        TileMap country = map(of("4601", Peers.COUNTRY, 2020));
        TileMap county = map(of("4601", Peers.COUNTY, 2020));
        TileMap group = map(of("4601", Peers.KOSTRA, 2020));

        assertThat(country.tiles()).hasSize(356);
        assertThat(country.others()).isEmpty();
        assertThat(county.tiles()).hasSize(43);
        assertThat(county.plates()).hasSize(1);
        assertThat(group.tiles()).hasSize(11);
        assertThat(group.others()).hasSize(345);
    }

    @Test
    void every_tile_says_whom_it_stands_for_and_what() {
        Figure map = Objects.requireNonNull(
                figures.of(JOB, of("4601", Peers.COUNTY, 2020)).get(ComparisonFigure.MAP));

        String svg = FigureSvg.of(map, Language.NB, "map", 600);

        assertThat(svg).contains("<title>Stord: ").contains("<title>Fedje: ");
        assertThat(svg.split("<title>", -1)).hasSizeGreaterThanOrEqualTo(43 + 1);
    }

    @Test
    void the_summary_names_what_the_median_is_of() {
        assertThat(summary(of("4601", Peers.COUNTRY, 2020), Language.NB)).contains("medianen for kommunene i landet");
    }

    @Test
    void the_summary_tells_value_place_and_median() {
        assertThat(summary(of("1101", Peers.KOSTRA, 2020), Language.NB))
                .isEqualTo("Eigersund: 4,3 (per 1\u202f000) i 2020. Det er nr. 5 av 31 i KOSTRA-gruppe 7. "
                        + "Det er over medianen for KOSTRA-gruppe 7, som er 3,3.");
        assertThat(summary(of("1120", Peers.KOSTRA, 2020), Language.NN))
                .contains("vidareført frå eit tidlegare år, og får derfor ingen plass");
        assertThat(summary(of("1101", Peers.KOSTRA, 2024), Language.EN)).isEqualTo("Eigersund has no value for 2024.");
    }

    private TileMap map(ComparisonOutcome.Done done) {
        Figure map = Objects.requireNonNull(figures.of(JOB, done).get(ComparisonFigure.MAP));
        return Objects.requireNonNull(map.tiles());
    }

    private ComparisonOutcome.Done of(String area, Peers peers, int year) {
        return (ComparisonOutcome.Done) comparisons.compare(
                JOB, ComparisonQuery.of("R01", area).against(peers).inYear(year));
    }

    private static String summary(ComparisonOutcome.Done done, Language language) {
        return say(ComparisonWords.summary(done.comparison()), language);
    }

    private static String say(List<Text> texts, Language language) {
        return texts.stream().map(Texts.in(language)::say).collect(Collectors.joining(" "));
    }
}
