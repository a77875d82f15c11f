package no.opptrapp.survey.result;

import static no.opptrapp.survey.result.StoredSeries.BERGEN;
import static no.opptrapp.survey.result.StoredSeries.NATIONAL;
import static no.opptrapp.survey.result.StoredSeries.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Audit;
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
import no.opptrapp.survey.round.Concern;
import no.opptrapp.survey.round.Round;
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
    private final Audit audit;

    ResultServiceTest(
            ResultService results,
            ObservationService observations,
            TestDatabase database,
            Questionnaires questionnaires,
            Surveys surveys,
            Rounds rounds,
            Audit audit) {
        this.results = results;
        this.observations = observations;
        this.database = database;
        this.questionnaires = questionnaires;
        this.surveys = surveys;
        this.rounds = rounds;
        this.audit = audit;
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
                        RoundChange.Waits.class,
                        waits -> assertThat(Said.inBokmaal(waits.reason())).contains("må vente på en redaktør"));
        assertThat(rows(READER, "corrected", "2021-W11")).isEqualTo(before);
        assertThat(observed("KR_MILJO", "2021-W11")).allMatch(each -> each.version() == 1);

        series.reopen("2021-W11");
        manyMore(series, "2021-W11");
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

    @Test
    void tells_whoever_closes_that_another_series_holds_the_values_of_the_week() {
        series("holder").answer("2021-W13", of("2020-W50")).close("2021-W13");
        List<String> said = series("held").answer("2021-W13", of("2020-W51")).close("2021-W13");
        assertThat(said).singleElement().asString().contains("«holder»", "KR_MILJO", "P02");
        assertThat(audit.of(NATIONAL, "held/2021-W13"))
                .extracting(entry -> entry.change().what())
                .contains("observations.kept");
    }

    @Test
    void a_trial_takes_no_values_from_the_series_that_means_them() {
        questionnaires.loadShipped(Actor.job("test"));
        StoredSeries trial = StoredSeries.trial("trial", database, surveys, rounds);
        assertThat(trial.answer("2021-W19", of("2020-W50")).close("2021-W19"))
                .containsExactly("Denne kartleggingen publiserer ingen indikatorverdier.");
        trial.publish("2021-W19");
        assertThat(observed("KR_MILJO", "2021-W19")).isEmpty();
        assertThat(series("meant").answer("2021-W19", of("2020-W51")).close("2021-W19"))
                .isEmpty();
        assertThat(observed("KR_MILJO", "2021-W19"))
                .isNotEmpty()
                .allMatch(each -> each.origin().equals("survey/meant/2021-W19"));
    }

    @Test
    void a_series_nobody_answered_holds_nothing_against_another() {
        series("empty").answer("2021-W14", List.of()).close("2021-W14");
        List<String> said =
                series("answered").answer("2021-W14", of("2020-W50")).close("2021-W14");
        assertThat(said).isEmpty();
        assertThat(observed("KR_MILJO", "2021-W14"))
                .filteredOn(each -> each.key().area().equals("NO"))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.finding().status()).isEqualTo(Status.REPORTED);
                    assertThat(each.origin()).isEqualTo("survey/answered/2021-W14");
                });
        assertThat(series("third").answer("2021-W14", List.of()).close("2021-W14"))
                .isEmpty();
        assertThat(observed("KR_MILJO", "2021-W14")).allMatch(each -> each.version() <= 2);
    }

    @Test
    void closing_again_before_anything_is_published_is_held_against_the_observations_that_went_out() {
        StoredSeries series = series("closed-twice").answer("2021-W15", of("2020-W50"));
        series.close("2021-W15");
        List<Observation> before = observed("KR_MILJO", "2021-W15");
        series.reopen("2021-W15");
        series.answer("2021-W15", of("2020-W50").subList(0, 1));
        assertThat(series.close("2021-W15")).singleElement().asString().contains("forrige gang");
        assertThat(observed("KR_MILJO", "2021-W15")).isEqualTo(before);
        assertThat(series.publish("2021-W15")).isInstanceOf(RoundChange.Waits.class);
    }

    @Test
    void a_correction_is_held_against_every_version_that_was_published() {
        StoredSeries series = series("thrice").answer("2021-W16", of("2020-W50"));
        series.close("2021-W16");
        series.publish("2021-W16");
        series.reopen("2021-W16");
        manyMore(series, "2021-W16");
        series.close("2021-W16");
        assertThat(series.publish("2021-W16")).isInstanceOf(RoundChange.Changed.class);
        series.reopen("2021-W16");
        series.withdrawAllBut("2021-W16", of("2020-W50").size() + 1);
        series.close("2021-W16");
        assertThat(series.publish("2021-W16"))
                .isInstanceOfSatisfying(
                        RoundChange.Waits.class,
                        waits -> assertThat(waits.concerns())
                                .as(
                                        "the country has one answer more than in the first version, and many fewer than in the second")
                                .allMatch(concern -> concern.where().stream()
                                        .anyMatch(place -> place.code().equals(Concern.WHOLE))));
    }

    /** As answers come late in use: many, from everywhere, and not like the first. */
    private static void manyMore(StoredSeries series, String round) {
        for (String week : List.of("2020-W44", "2020-W46", "2020-W48")) {
            series.answer(
                    round,
                    Samples.KORONA_OG_RUS.rows().stream()
                            .filter(row -> row.getField("runde").equals(week))
                            .toList());
        }
    }

    @Test
    void a_late_dont_know_waits_too() {
        StoredSeries series = series("dont-know").answer("2021-W17", of("2020-W50"));
        series.close("2021-W17");
        series.publish("2021-W17");
        series.reopen("2021-W17");
        series.answerDontKnow("2021-W17", "OL");
        series.close("2021-W17");
        assertThat(series.publish("2021-W17")).isInstanceOf(RoundChange.Waits.class);
    }

    @Test
    void a_round_whose_correction_waits_tells_that_and_since_when_the_older_one_is_seen() {
        StoredSeries series = series("told").answer("2021-W19", of("2020-W50"));
        series.close("2021-W19");
        assertThat(series.round("2021-W19").correctionWaits()).isFalse();
        assertThat(series.waiting("2021-W19")).isEmpty();
        series.publish("2021-W19");
        Instant published = Objects.requireNonNull(series.round("2021-W19").publishedAt());
        series.reopen("2021-W19");
        series.answerDontKnow("2021-W19", "OL");
        series.close("2021-W19");
        Round waits = series.round("2021-W19");
        assertThat(waits.correctionWaits()).isTrue();
        assertThat(waits.publishedTally()).isEqualTo(1);
        assertThat(waits.tally()).isEqualTo(2);
        assertThat(waits.publishedAt()).isEqualTo(published);
        assertThat(series.waiting("2021-W19")).isPresent();
        series.publishInPart("2021-W19", "prøve");
        assertThat(series.round("2021-W19").correctionWaits()).isFalse();
        assertThat(series.waiting("2021-W19")).isEmpty();
    }

    @Test
    void an_editor_publishes_a_waiting_correction_with_the_groups_concerned_hidden() {
        StoredSeries series = series("in-part").answer("2021-W18", twice(of("2020-W50")));
        series.close("2021-W18");
        series.publish("2021-W18");
        series.reopen("2021-W18");
        series.answer("2021-W18", late());
        series.close("2021-W18");
        assertThat(series.publish("2021-W18"))
                .isInstanceOfSatisfying(
                        RoundChange.Waits.class,
                        waits -> assertThat(waits.concerns()).isNotEmpty().allSatisfy(concern -> {
                            assertThat(concern.where())
                                    .extracting(Concern.Place::code)
                                    .containsExactly("NN");
                            assertThat(concern.withhold())
                                    .extracting(Concern.Place::code)
                                    .contains("NN")
                                    .doesNotContain(Concern.WHOLE);
                        }));
        assertThat(series.publishInPart("2021-W18", " ")).isInstanceOf(RoundChange.Refused.class);

        assertThat(series.publishInPart("2021-W18", "Ti svar kom for sent")).isInstanceOf(RoundChange.Changed.class);
        for (Switches switches : SwitchesTest.all()) {
            assertThat(results.rows(READER, "in-part", IsoWeek.parse("2021-W18"), switches))
                    .filteredOn(
                            row -> row.figure().equals("F4") && row.category().equals("NN"))
                    .isNotEmpty()
                    .allMatch(row -> row.value().equals(":"));
        }
        assertThat(rows(NATIONAL, "in-part", "2021-W18")).isEqualTo(rows(READER, "in-part", "2021-W18"));
        assertThat(observed("KR_MILJO", "2021-W18"))
                .filteredOn(each -> each.key().area().equals("NN"))
                .singleElement()
                .satisfies(each -> assertThat(each.finding().status()).isEqualTo(Status.HIDDEN));
        assertThat(audit.of(NATIONAL, "in-part/2021-W18"))
                .filteredOn(entry -> entry.change().what().equals("round.withheld"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.change().after())
                        .containsEntry("reason", "Ti svar kom for sent")
                        .containsKey("withheld"));
    }

    /** One late answer from Nord-Norge and nine from Østlandet. */
    private static List<NamedCsvRecord> late() {
        List<NamedCsvRecord> late = new ArrayList<>();
        of("2020-W50").stream()
                .filter(row -> row.getField("landsdel").equals("NN"))
                .limit(1)
                .forEach(late::add);
        of("2020-W50").stream()
                .filter(row -> row.getField("landsdel").equals("OL"))
                .limit(9)
                .forEach(late::add);
        return late;
    }

    private static List<NamedCsvRecord> twice(List<NamedCsvRecord> rows) {
        List<NamedCsvRecord> all = new ArrayList<>(rows);
        all.addAll(rows);
        return all;
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
