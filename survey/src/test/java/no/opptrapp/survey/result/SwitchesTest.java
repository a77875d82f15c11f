package no.opptrapp.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.opptrapp.core.figure.Category;
import no.opptrapp.core.figure.Cell;
import no.opptrapp.core.figure.Figure;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.result.Switches.Base;
import no.opptrapp.survey.result.Switches.Mean;
import no.opptrapp.survey.result.Switches.Weight;
import org.junit.jupiter.api.Test;

/** The switches, held against sums made here from the raw answers in decimal arithmetic. */
class SwitchesTest {

    private static final MathContext DIGITS = new MathContext(50);
    private static final List<NamedCsvRecord> ANSWERS = Samples.DISCLOSURE.rows();

    /** Inhabitants on 1 January 2020, as Statistics Norway published them. */
    private static final Map<String, Long> INHABITANTS =
            Map.of("NN", 484546L, "TR", 468702L, "VL", 1381661L, "OL", 2725440L, "SL", 307231L);

    @Test
    void base_all_counts_dont_know_as_an_answer_of_its_own() {
        Figure figure = figure("F15", new Switches(Base.ALL, Mean.ROUNDS, Weight.RESPONDENT));
        Category round = figure.categories().getFirst();
        assertThat(round.base()).isEqualTo(count("2020-W52", "Q_IVARETA_BRUKER", null, Set.of(0, 1, 2, 3, 4, 5)));
        assertThat(figure.series()).hasSize(6);
        for (int i = 0; i < 6; i++) {
            int option = Integer.parseInt(figure.series().get(i).key());
            BigDecimal expected = percent(
                    count("2020-W52", "Q_IVARETA_BRUKER", null, Set.of(option)),
                    count("2020-W52", "Q_IVARETA_BRUKER", null, Set.of(0, 1, 2, 3, 4, 5)));
            assertThat(shown(figure, round, i)).isCloseTo(expected.doubleValue(), within(1e-9));
        }
    }

    @Test
    void pooled_takes_the_answers_of_the_months_rounds_together() {
        Figure figure = figure("F24", new Switches(Base.VALID, Mean.POOLED, Weight.RESPONDENT));
        long count = 0;
        long base = 0;
        for (String round : List.of("2020-W50", "2020-W51", "2020-W52")) {
            count += count(round, "Q_PSYKISK", null, Set.of(4, 5));
            base += count(round, "Q_PSYKISK", null, Set.of(1, 2, 3, 4, 5));
        }
        Category month = figure.categories().getFirst();
        assertThat(month.base()).isEqualTo(base);
        assertThat(shown(figure, month, 0)).isCloseTo(percent(count, base).doubleValue(), within(1e-9));
    }

    @Test
    void population_weights_the_landsdeler_that_are_shown_in_each_round() {
        Figure figure = figure("F3", new Switches(Base.VALID, Mean.ROUNDS, Weight.POPULATION));
        // What the acceptance figures show of F4 in these rounds.
        BigDecimal sum = weighted("2020-W50", "Q_MILJO", Set.of("NN", "OL", "SL"))
                .add(weighted("2020-W51", "Q_MILJO", Set.of("VL", "OL")))
                .add(weighted("2020-W52", "Q_MILJO", Set.of("TR", "OL")));
        Category month = figure.categories().getFirst();
        assertThat(shown(figure, month, 0))
                .isCloseTo(sum.divide(BigDecimal.valueOf(3), DIGITS).doubleValue(), within(1e-9));
        assertThat(month.rounds()).isEqualTo(3);
    }

    @Test
    void population_names_the_landsdeler_it_had_to_leave_out() {
        Figure figure = figure("F3", new Switches(Base.VALID, Mean.ROUNDS, Weight.POPULATION));
        assertThat(figure.notes())
                .map(Said::inBokmaal)
                .contains(
                        "Ikke med i vektingen i uke 50, 2020: Trøndelag og Vestlandet.",
                        "Ikke med i vektingen i uke 51, 2020: Nord-Norge, Trøndelag og Sørlandet.",
                        "Ikke med i vektingen i uke 52, 2020: Nord-Norge, Vestlandet og Sørlandet.");
    }

    @Test
    void the_same_cells_are_hidden_whatever_the_switches() {
        Set<String> plain = hidden(Switches.DEFAULT);
        assertThat(plain).isNotEmpty();
        for (Switches switches : all()) {
            Set<String> there = hidden(switches);
            there.removeIf(cell -> cell.endsWith("/0"));
            assertThat(there).as(switches.query()).isEqualTo(plain);
        }
    }

    @Test
    void a_hidden_row_never_tells_how_many_did_not_know() {
        Figure valid = figure("F4", Switches.DEFAULT);
        Figure all = figure("F4", new Switches(Base.ALL, Mean.ROUNDS, Weight.RESPONDENT));
        for (int i = 0; i < 5; i++) {
            if (all.cell(all.categories().get(i), all.series().getFirst()) instanceof Cell.Hidden) {
                assertThat(all.categories().get(i).base())
                        .isEqualTo(valid.categories().get(i).base());
            }
        }
    }

    static List<Switches> all() {
        List<Switches> all = new ArrayList<>();
        for (Base base : Base.values()) {
            for (Mean mean : Mean.values()) {
                for (Weight weight : Weight.values()) {
                    all.add(new Switches(base, mean, weight));
                }
            }
        }
        return all;
    }

    static long inhabitants(String region) {
        return INHABITANTS.get(region);
    }

    private static Set<String> hidden(Switches switches) {
        Set<String> hidden = new TreeSet<>();
        for (String round : List.of("2020-W50", "2020-W51", "2020-W52")) {
            for (Figure figure : new Figures(Samples.disclosure(round), switches).all()) {
                ResultRow.of(figure).stream()
                        .filter(row -> row.value().equals(":"))
                        .forEach(row ->
                                hidden.add(round + "/" + row.figure() + "/" + row.category() + "/" + row.series()));
            }
        }
        return hidden;
    }

    private static Figure figure(String id, Switches switches) {
        return new Figures(Samples.disclosure("2020-W52"), switches).one(id).orElseThrow();
    }

    private static double shown(Figure figure, Category category, int series) {
        return ((Cell.Shown) figure.cell(category, figure.series().get(series))).value();
    }

    private static BigDecimal weighted(String round, String question, Set<String> regions) {
        BigDecimal sum = BigDecimal.ZERO;
        long people = 0;
        for (String region : regions) {
            BigDecimal share = percent(
                    count(round, question, region, Set.of(4, 5)),
                    count(round, question, region, Set.of(1, 2, 3, 4, 5)));
            sum = sum.add(share.multiply(BigDecimal.valueOf(INHABITANTS.get(region))));
            people += INHABITANTS.get(region);
        }
        return sum.divide(BigDecimal.valueOf(people), DIGITS);
    }

    private static BigDecimal percent(long count, long base) {
        return BigDecimal.valueOf(100 * count).divide(BigDecimal.valueOf(base), DIGITS);
    }

    private static long count(String round, String question, String region, Set<Integer> values) {
        return ANSWERS.stream()
                .filter(answer -> IsoWeek.parse(answer.getField("runde")).key().equals(round))
                .filter(answer -> region == null || answer.getField("landsdel").equals(region))
                .filter(answer -> !answer.getField(question).isEmpty())
                .filter(answer -> values.contains(Integer.valueOf(answer.getField(question))))
                .count();
    }
}
