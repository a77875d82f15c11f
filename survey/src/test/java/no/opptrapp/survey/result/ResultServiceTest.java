package no.opptrapp.survey.result;

import static no.opptrapp.survey.result.StoredSeries.BERGEN;
import static no.opptrapp.survey.result.StoredSeries.NATIONAL;
import static no.opptrapp.survey.result.StoredSeries.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.database.TestDatabase;
import no.opptrapp.core.indicator.Observation;
import no.opptrapp.core.indicator.ObservationQuery;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.survey.design.Questionnaires;
import no.opptrapp.survey.design.Surveys;
import no.opptrapp.survey.round.RoundChange;
import no.opptrapp.survey.round.Rounds;
import org.junit.jupiter.api.Test;

@DatabaseTest
class ResultServiceTest {

    private final ResultService results;
    private final ObservationService observations;
    private final TestDatabase database;
    private final Questionnaires questionnaires;
    private final Surveys surveys;
    private final Rounds rounds;

    ResultServiceTest(
            ResultService results,
            ObservationService observations,
            TestDatabase database,
            Questionnaires questionnaires,
            Surveys surveys,
            Rounds rounds) {
        this.results = results;
        this.observations = observations;
        this.database = database;
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.rounds = rounds;
    }

    @Test
    void the_series_of_2020_comes_out_of_the_database_as_it_was_worked_out() {
        StoredSeries series = series("whole").answer(Samples.KORONA_OG_RUS.rows());
        Samples.KORONA_OG_RUS.rows().stream()
                .map(row -> row.getField("runde"))
                .distinct()
                .sorted()
                .forEach(round -> {
                    series.close(round);
                    assertThat(series.publish(round)).isInstanceOf(RoundChange.Changed.class);
                });
        for (Switches switches : SwitchesTest.all()) {
            assertThat(results.rows(READER, "whole", IsoWeek.parse("2020-W48"), switches))
                    .isEqualTo(PublishedRound.of(Samples.koronaOgRus("2020-W48"), switches)
                            .rows());
        }
    }

    @Test
    void an_open_round_has_no_results_for_anyone() {
        series("open").answer(of("2020-W50"));
        assertThatThrownBy(() -> rows(NATIONAL, "open", "2020-W50")).isInstanceOf(RoundStillOpen.class);
        assertThatThrownBy(() -> rows(READER, "open", "2020-W50")).isInstanceOf(NotInScope.class);
    }

    @Test
    void a_closed_round_is_for_the_national_team_until_it_is_published() {
        StoredSeries series = series("closed").answer(of("2020-W50"));
        series.close("2020-W50");
        assertThat(rows(NATIONAL, "closed", "2020-W50")).isNotEmpty();
        assertThatThrownBy(() -> rows(BERGEN, "closed", "2020-W50")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> rows(READER, "closed", "2020-W50")).isInstanceOf(NotInScope.class);
        series.publish("2020-W50");
        assertThat(rows(READER, "closed", "2020-W50")).isEqualTo(rows(NATIONAL, "closed", "2020-W50"));
    }

    @Test
    void what_does_not_exist_is_not_in_scope() {
        StoredSeries series = series("unknown").answer(of("2020-W50"));
        series.close("2020-W50");
        IsoWeek week = IsoWeek.parse("2020-W50");
        assertThatThrownBy(() -> rows(NATIONAL, "nothing", "2020-W50")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> rows(NATIONAL, "unknown", "2020-W51")).isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> results.figure(NATIONAL, "unknown", week, "F99", Switches.DEFAULT))
                .isInstanceOf(NotInScope.class);
    }

    @Test
    void closing_publishes_what_may_be_seen_and_says_what_is_hidden() {
        StoredSeries series = series("publishing").answer("2021-W10", of("2020-W50"));
        series.close("2021-W10");
        List<Observation> found = observed("KR_MILJO", "2021-W10");
        assertThat(found)
                .extracting(each -> each.key().area(), each -> each.finding().status())
                .containsExactlyInAnyOrder(
                        tuple("NO", Status.REPORTED),
                        tuple("NN", Status.REPORTED),
                        tuple("TR", Status.HIDDEN),
                        tuple("VL", Status.HIDDEN),
                        tuple("OL", Status.REPORTED),
                        tuple("SL", Status.REPORTED));
        assertThat(found)
                .filteredOn(each -> each.key().area().equals("TR"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.finding().value()).isNull();
                    assertThat(each.finding().base()).isEqualTo(3);
                });
        assertThat(observed("P02", "2021-W10")).hasSize(6);
    }

    @Test
    void a_correction_of_one_answer_waits_and_of_many_becomes_a_new_version() {
        StoredSeries series = series("corrected").answer("2021-W11", of("2020-W50"));
        series.close("2021-W11");
        series.publish("2021-W11");
        List<ResultRow> before = rows(READER, "corrected", "2021-W11");

        series.reopen("2021-W11");
        series.answer("2021-W11", of("2020-W50").subList(0, 1));
        series.close("2021-W11");
        assertThat(series.publish("2021-W11"))
                .isInstanceOfSatisfying(
                        RoundChange.Refused.class,
                        refused -> assertThat(Said.inBokmaal(refused.reason())).contains("må vente på en redaktør"));
        assertThat(rows(READER, "corrected", "2021-W11")).isEqualTo(before);
        assertThat(observed("KR_MILJO", "2021-W11")).allMatch(each -> each.version() == 1);

        series.reopen("2021-W11");
        for (int again = 0; again < 5; again++) {
            series.answer("2021-W11", of("2020-W50"));
        }
        series.close("2021-W11");
        assertThat(series.publish("2021-W11")).isInstanceOf(RoundChange.Changed.class);
        assertThat(rows(READER, "corrected", "2021-W11")).isNotEqualTo(before);
        assertThat(observed("KR_MILJO", "2021-W11"))
                .allMatch(each -> each.version() == 2 && each.finding().status() == Status.REPORTED);
    }

    @Test
    void another_series_of_the_same_week_does_not_overwrite_what_the_first_published() {
        StoredSeries first = series("first").answer("2021-W12", of("2020-W50"));
        first.close("2021-W12");
        List<Observation> before = observed("KR_MILJO", "2021-W12");
        StoredSeries second = series("second").answer("2021-W12", of("2020-W51"));
        second.close("2021-W12");
        assertThat(observed("KR_MILJO", "2021-W12")).isEqualTo(before);
    }

    private StoredSeries series(String id) {
        return new StoredSeries(id, database, questionnaires, surveys, rounds);
    }

    private List<ResultRow> rows(Actor actor, String survey, String round) {
        return results.rows(actor, survey, IsoWeek.parse(round), Switches.DEFAULT);
    }

    private List<Observation> observed(String indicator, String round) {
        ObservationQuery query = ObservationQuery.all().ofIndicator(indicator).in(IsoWeek.parse(round));
        return observations.find(NATIONAL, query, Optional.empty(), 100).items();
    }

    private static List<NamedCsvRecord> of(String round) {
        return Samples.DISCLOSURE.rows().stream()
                .filter(row -> row.getField("runde").equals(round))
                .toList();
    }
}
