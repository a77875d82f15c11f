package no.opptrapp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.opptrapp.core.figure.Break;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.figure.Series;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {

    private final Figures week48 = new Figures(Samples.koronaOgRus("2020-W48"), Switches.DEFAULT);

    @Test
    void a_distribution_is_cut_where_the_middle_option_changed() {
        assertThat(figure("F2").breaks()).singleElement().satisfies(cut -> {
            assertThat(cut.afterCategory()).isEqualTo("2020-04");
            assertThat(cut.severs()).isTrue();
        });
    }

    @Test
    void a_top_share_runs_on_over_the_change_of_the_middle_option() {
        assertThat(figure("F3").breaks()).noneMatch(Break::severs);
    }

    @Test
    void a_distribution_whose_options_stayed_is_not_cut() {
        assertThat(figure("F8").breaks()).noneMatch(Break::severs);
    }

    @Test
    void a_report_knows_nothing_of_later_rounds() {
        List<ResultRow> early = rows(new Figures(Samples.koronaOgRus("2020-W46"), Switches.DEFAULT));
        assertThat(early).filteredOn(row -> row.figure().equals("F3")).last().satisfies(row -> {
            assertThat(row.category()).isEqualTo("2020-11");
            assertThat(row.base()).isEqualTo("84");
        });
        List<ResultRow> october = rows(new Figures(Samples.koronaOgRus("2020-W42"), Switches.DEFAULT));
        assertThat(october).noneMatch(row -> row.category().equals("2020-11"));
    }

    @Test
    void a_month_says_how_many_rounds_it_rests_on() {
        assertThat(figure("F3").categories()).extracting("rounds").containsExactly(1, 5, 2, 2, 2, 2, 2, 1, 2);
    }

    @Test
    void a_first_month_alone_is_a_bar_and_not_a_line_without_a_way() {
        Figures first = new Figures(Samples.koronaOgRus("2020-W13"), Switches.DEFAULT);

        assertThat(first.one("F3").orElseThrow().kind()).isEqualTo(Figure.Kind.COUNTS);
        assertThat(figure("F3").kind()).isEqualTo(Figure.Kind.TREND);
    }

    @Test
    void every_share_has_its_interval_and_base() {
        Figure figure = figure("F4");
        figure.categories()
                .forEach(category -> figure.series().forEach(series -> {
                    Cell.Shown shown = (Cell.Shown) figure.cell(category, series);
                    assertThat(shown.interval()).isNotNull();
                    assertThat(shown.interval().contains(shown.value())).isTrue();
                    assertThat(shown.base()).isEqualTo(category.base());
                }));
    }

    @Test
    void the_scale_has_its_colours_and_good_is_high_where_it_is() {
        assertThat(figure("F15").series())
                .extracting(Series::tone)
                .containsExactly(
                        Series.Tone.LIKERT_1,
                        Series.Tone.LIKERT_2,
                        Series.Tone.LIKERT_3,
                        Series.Tone.LIKERT_4,
                        Series.Tone.LIKERT_5);
        assertThat(figure("F15").highIsGood()).isTrue();
        assertThat(figure("F4").highIsGood()).isFalse();
    }

    @Test
    void table_1_says_how_many_gave_no_landsdel() {
        assertThat(figure("T1").notes())
                .map(Said::inBokmaal)
                .containsExactly("6 respondenter har ikke oppgitt landsdel og er ikke med.");
    }

    @Test
    void a_hidden_cell_says_why_and_where_to_look() {
        Figure figure = new Figures(Samples.disclosure("2020-W50"), Switches.DEFAULT)
                .one("F4")
                .orElseThrow();
        Cell.Hidden small = (Cell.Hidden)
                figure.cell(figure.categories().get(1), figure.series().getFirst());
        Cell.Hidden protecting = (Cell.Hidden)
                figure.cell(figure.categories().get(2), figure.series().getFirst());
        assertThat(Said.inBokmaal(small.reason())).isEqualTo("Vises ikke: færre enn 5 svar.");
        assertThat(Said.inBokmaal(protecting.reason())).contains("kunne ellers regnes ut");
        assertThat(small.fallback()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_can_be_said_in_every_language(Language language) {
        Texts texts = Texts.in(language);
        for (Switches switches : SwitchesTest.all()) {
            for (Figure figure : new Figures(Samples.disclosure("2020-W52"), switches).all()) {
                texts(figure).forEach(text -> assertThat(texts.say(text)).isNotBlank());
            }
        }
    }

    private static List<Text> texts(Figure figure) {
        List<Text> texts = new ArrayList<>(figure.notes());
        texts.add(figure.title());
        texts.add(figure.subtitle());
        figure.categories().forEach(category -> texts.add(category.label()));
        figure.series().forEach(series -> texts.add(series.label()));
        return texts;
    }

    private static List<ResultRow> rows(Figures figures) {
        return figures.all().stream()
                .flatMap(figure -> ResultRow.of(figure).stream())
                .toList();
    }

    private Figure figure(String id) {
        return week48.one(id).orElseThrow();
    }
}
