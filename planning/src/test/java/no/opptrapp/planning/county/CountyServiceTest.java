package no.opptrapp.planning.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.opptrapp.core.access.Actor;
import no.opptrapp.core.access.Forbidden;
import no.opptrapp.core.access.NotInScope;
import no.opptrapp.core.access.People;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.clock.SettableClock;
import no.opptrapp.core.comparison.PlaceAmongPeers;
import no.opptrapp.core.database.DatabaseTest;
import no.opptrapp.core.exchange.TableKind;
import no.opptrapp.core.indicator.Finding;
import no.opptrapp.core.indicator.NewObservation;
import no.opptrapp.core.indicator.ObservationKey;
import no.opptrapp.core.indicator.ObservationService;
import no.opptrapp.core.indicator.Status;
import no.opptrapp.core.indicator.intake.Approvals;
import no.opptrapp.core.indicator.intake.AreaYear;
import no.opptrapp.core.indicator.value.PersonYears;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Texts;
import no.opptrapp.planning.county.note.CallNoteDraft;
import no.opptrapp.planning.county.note.CallNotes;
import no.opptrapp.planning.county.note.SpokenWith;
import no.opptrapp.planning.gap.GapKind;
import no.opptrapp.planning.gap.GapQuery;
import no.opptrapp.planning.gap.GapService;
import no.opptrapp.planning.goal.TargetGroup;
import no.opptrapp.planning.measure.MeasureChange;
import no.opptrapp.planning.measure.MeasureDraft;
import no.opptrapp.planning.measure.MeasureLinks;
import no.opptrapp.planning.measure.MeasureService;
import no.opptrapp.planning.measure.MeasureStatus;
import no.opptrapp.planning.measure.Schedule;
import no.opptrapp.planning.need.NeedService;
import no.opptrapp.planning.need.SampleNeeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The person-years of all municipalities from 2016 to 2020, with needs, measures and calls in three of Vestland's. What
 * the person-years should be stands in the acceptance values of 2020; the rest is counted by hand from what is written.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyServiceTest {

    private static final Actor VESTLAND = People.coordinator("46");
    private static final LocalDate TODAY = LocalDate.of(2021, 4, 10);
    private static final CountyQuery NEXT_OF_KIN = CountyQuery.all().ofPlanArea("PARORENDE");

    private final CountyService county;
    private final CountyFiles files;
    private final NeedService needs;
    private final MeasureService measures;
    private final GapService gaps;
    private final CallNotes notes;

    CountyServiceTest(
            CountyService county,
            CountyFiles files,
            NeedService needs,
            MeasureService measures,
            GapService gaps,
            CallNotes notes) {
        this.county = county;
        this.files = files;
        this.needs = needs;
        this.measures = measures;
        this.gaps = gaps;
        this.notes = notes;
    }

    @BeforeAll
    void three_municipalities(ObservationService observations, Approvals approvals, SettableClock clock) {
        clock.set(Instant.parse("2021-04-10T08:00:00Z"));
        observations.publish(
                Actor.job("test"),
                "test",
                PersonYears.reported().stream()
                        .filter(value -> value.key().period().lastDay().getYear() <= 2020)
                        .toList());
        observations.publish(
                Actor.job("test"),
                "test",
                List.of(
                        readiness("4624", "2021-03", 100.0 / 3),
                        readiness("4624", "2021-02", 80),
                        readiness("4601", "2020-12", 200.0 / 3)));
        Actor bergen = People.manager("4601");
        UUID taken = SampleNeeds.write(needs, bergen, "4601", "Ventetid", 85);
        UUID mild = SampleNeeds.write(needs, bergen, "4601", "Møteplass", 40);
        SampleNeeds.write(needs, bergen, "4601", "Uro", 75);
        measure(bergen, "4601", "Flere timer", MeasureStatus.UNDER_WAY, TODAY.minusDays(3), taken);
        measure(bergen, "4601", "Kafé", MeasureStatus.DONE, TODAY.minusDays(90), mild);
        measure(bergen, "4601", "Kurs", MeasureStatus.PLANNED, TODAY.plusDays(30));
        Actor etne = People.manager("4611");
        SampleNeeds.write(needs, etne, "4611", "Ingen å snakke med", 90);
        measure(etne, "4611", "Team", MeasureStatus.PLANNED, TODAY.minusDays(1));
        approvals.approve(People.national(), List.of(new AreaYear("4627", 2020)));
        notes.add(
                VESTLAND,
                "4627",
                new CallNoteDraft(TODAY.minusDays(40), SpokenWith.LEADER, "De ringer.", TODAY.minusDays(2)));
    }

    private static NewObservation readiness(String area, String month, double percent) {
        return new NewObservation(
                new ObservationKey("C01", area, Borders.NEWEST, Period.parse(month)),
                new Finding(percent, null, null, Status.REPORTED));
    }

    private void measure(
            Actor actor, String area, String title, MeasureStatus status, LocalDate ends, UUID... against) {
        MeasureChange made = measures.make(
                actor,
                area,
                MeasureDraft.of(title, "PARORENDE", TargetGroup.NEXT_OF_KIN, status)
                        .with(new Schedule(ends.minusDays(200), ends, null))
                        .with(MeasureLinks.to(Set.of(against), Set.of())));
        assertThat(made).isInstanceOf(MeasureChange.Done.class);
    }

    private CountyRow row(CountyQuery query, String code) {
        return county.of(VESTLAND, query).rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void counts_what_was_written_in_bergen() {
        PlanCount bergen = row(NEXT_OF_KIN, "4601").count();

        assertThat(bergen.needs()).isEqualTo(3);
        assertThat(bergen.worst()).isEqualTo(85);
        assertThat(bergen.bare()).as("40 is done and 75 has none").isEqualTo(2);
        assertThat(bergen.severe()).isEqualTo(1);
        assertThat(bergen.stillReported()).isEqualTo(1);
        assertThat(bergen.unlinked()).isEqualTo(1);
        assertThat(bergen.measures()).isEqualTo(2);
        assertThat(bergen.late()).isEqualTo(1);
        assertThat(bergen.lateSince()).isEqualTo(TODAY.minusDays(3));
        assertThat(CountyColumn.LATE.page(county.of(VESTLAND, NEXT_OF_KIN), row(NEXT_OF_KIN, "4601"), "PARORENDE"))
                .isEqualTo("measures?area=4601&planArea=PARORENDE&late=1");
    }

    @Test
    void counts_what_was_written_in_etne_and_nothing_in_askoy() {
        PlanCount etne = row(NEXT_OF_KIN, "4611").count();

        assertThat(etne)
                .extracting(PlanCount::needs, PlanCount::bare, PlanCount::severe, PlanCount::late)
                .containsExactly(1, 1, 1, 1);
        assertThat(row(NEXT_OF_KIN, "4627").count()).isEqualTo(PlanCount.NONE);
    }

    @Test
    void the_person_years_are_those_worked_out_independently_with_status_and_place() {
        CountyTable table = county.of(VESTLAND, CountyQuery.all());
        CountyRow bergen = row(CountyQuery.all(), "4601");
        CountyRow etne = row(CountyQuery.all(), "4611");
        CountyRow askoy = row(CountyQuery.all(), "4627");

        assertThat(table.period()).isEqualTo(new Year(2020));
        assertThat(table.reported()).isEqualTo(2020);
        assertThat(bergen.personYears().finding().value()).isCloseTo(3.367039, within(1e-6));
        assertThat(bergen.personYears().standing()).isEqualTo(new PlaceAmongPeers(8, 11, 12));
        assertThat(etne.personYears().finding().status()).isEqualTo(Status.CARRIED_FORWARD);
        assertThat(etne.personYears().standing())
                .as("what was used again has no place")
                .isNull();
        assertThat(askoy.personYears().finding().value()).isCloseTo(2.084391, within(1e-6));
        assertThat(askoy.personYears().standing()).isEqualTo(new PlaceAmongPeers(21, 21, 9));
        assertThat(bergen.low()).isEmpty();
        assertThat(askoy.approved()).isTrue();
        assertThat(bergen.approved()).isFalse();
        assertThat(table.caveats()).isNotEmpty();
    }

    @Test
    void low_person_years_are_those_below_the_quartile_two_reported_years_in_a_row() {
        for (CountyRow row : county.of(VESTLAND, CountyQuery.all()).rows()) {
            assertThat(row.low())
                    .satisfiesAnyOf(
                            low -> assertThat(low).isEmpty(),
                            low -> assertThat(low)
                                    .hasSize(2)
                                    .allMatch(year -> year.measured() < year.trigger()
                                            && year.observation().finding().status() != Status.CARRIED_FORWARD));
        }
        assertThat(county.of(VESTLAND, CountyQuery.all()).rows())
                .anyMatch(row -> !row.low().isEmpty());
    }

    @Test
    void the_place_and_low_person_years_lead_to_the_comparison_with_the_group_in_the_same_year() {
        CountyTable table = county.of(VESTLAND, CountyQuery.all());
        CountyRow bergen = row(table, "4601");
        Texts nb = Texts.in(Language.NB);

        assertThat(CountyColumn.PLACE.page(table, bergen, null))
                .isEqualTo("compare?indicator=R01&year=2020&area=4601&peers=kostra&borders=2024");
        assertThat(CountyColumn.PLACE.shown(table, bergen, nb)).isEqualTo("8 av 11 i gruppe 12");
        assertThat(CountyColumn.PLACE.brief(table, bergen, nb)).isEqualTo("8 av 11");
        assertThat(CountyColumn.PERSON_YEARS.page(table, bergen, null)).isEqualTo("values/4601/of/R01");
        assertThat(table.calls().stream().flatMap(call -> call.reasons().stream()))
                .filteredOn(reason -> reason.why() == CallReason.LOW_PERSON_YEARS)
                .isNotEmpty()
                .allSatisfy(reason -> {
                    assertThat(reason.page())
                            .startsWith("compare?indicator=R01&year=")
                            .contains("&peers=kostra&");
                    assertThat(nb.say(reason.words())).contains("i KOSTRA-gruppen");
                });
    }

    @Test
    void one_severe_need_is_not_called_the_worst_of_them() {
        Call etne = call("4611");
        Call bergen = call("4601");

        assertThat(words(etne))
                .contains("Ett alvorlig behov er uten tiltak: «Ingen å snakke med» med alvorlighet 90 av 100.");
        assertThat(words(bergen)).contains("Ett alvorlig behov er uten tiltak: «Uro» med alvorlighet 75 av 100.");
        assertThat(Texts.in(Language.NB).say("county.reason.severe_need", 2, "Uro", 75))
                .isEqualTo("2 alvorlige behov er uten tiltak, det verste er «Uro» med alvorlighet 75 av 100.");
    }

    private Call call(String code) {
        return county.of(VESTLAND, NEXT_OF_KIN).calls().stream()
                .filter(call -> call.row().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Call call) {
        Texts nb = Texts.in(Language.NB);
        return call.reasons().stream().map(reason -> nb.say(reason.words())).toList();
    }

    @Test
    void counts_what_the_gap_list_has() {
        for (CountyRow row : county.of(VESTLAND, CountyQuery.all()).rows()) {
            var listed =
                    gaps.find(VESTLAND, GapQuery.all().inArea(row.code()), 1).counts();
            assertThat(row.count().bare()).isEqualTo(listed.get(GapKind.NEED_WITHOUT_MEASURE));
            assertThat(row.count().stillReported()).isEqualTo(listed.get(GapKind.DONE_BUT_STILL_REPORTED));
            assertThat(row.count().unlinked()).isEqualTo(listed.get(GapKind.MEASURE_WITHOUT_NEED));
        }
    }

    @Test
    void only_those_with_gaps_are_left_when_that_is_asked_for() {
        assertThat(county.of(VESTLAND, NEXT_OF_KIN).rows()).hasSize(43);
        CountyTable left = county.of(VESTLAND, NEXT_OF_KIN.withGaps());
        assertThat(left.rows()).extracting(CountyRow::code).containsExactly("4601", "4611");
        assertThat(left.all()).isEqualTo(43);
    }

    @Test
    void calls_first_where_most_is_not_taken_and_says_why() {
        List<Call> calls = county.of(VESTLAND, NEXT_OF_KIN).calls();

        assertThat(calls).extracting(call -> call.row().code()).startsWith("4601");
        assertThat(calls.getFirst().points())
                .as("8 + 2·2 + 6 + 5 + not approved 2 + never called 1")
                .isEqualTo(26);
        Call askoy = calls.stream()
                .filter(call -> call.row().code().equals("4627"))
                .findFirst()
                .orElseThrow();
        assertThat(askoy.reasons()).extracting(Call.Reason::why).contains(CallReason.FOLLOW_UP);
    }

    @Test
    void the_newest_readiness_stands_beside_the_rest_and_a_low_one_is_a_reason_to_call() {
        CountyTable table = county.of(VESTLAND, NEXT_OF_KIN);
        Texts nb = Texts.in(Language.NB);
        CountyRow low = row(table, "4624");

        assertThat(CountyColumn.READINESS.value(low)).isEqualTo(new BigDecimal("33.3"));
        assertThat(CountyColumn.READINESS.shown(table, low, nb)).isEqualTo("33,3\u202F%");
        assertThat(CountyColumn.READINESS.page(table, low, null)).isEqualTo("continuity/checklist?area=4624");
        assertThat(CountyColumn.READINESS.shown(table, row(table, "4611"), nb)).isEqualTo("–");
        assertThat(CountyColumn.READINESS.value(row(table, "4611"))).isNull();
        assertThat(table.calls())
                .filteredOn(call ->
                        call.reasons().stream().map(Call.Reason::why).anyMatch(CallReason.LOW_READINESS::equals))
                .extracting(call -> call.row().code())
                .containsExactly("4624");
    }

    private static CountyRow row(CountyTable table, String code) {
        return table.rows().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void another_county_sees_none_of_it() {
        Actor oslo = People.coordinator("03");

        assertThatThrownBy(() -> county.of(oslo, CountyQuery.all().inArea("46")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> county.of(oslo, CountyQuery.all().inArea("4601")))
                .isInstanceOf(NotInScope.class);
        assertThatThrownBy(() -> county.of(VESTLAND, CountyQuery.all().inArea("NO")))
                .isInstanceOf(NotInScope.class);
        assertThat(county.of(oslo, CountyQuery.all()).rows())
                .extracting(CountyRow::code)
                .containsExactly("0301");
        assertThatThrownBy(() -> county.of(People.manager("4601"), CountyQuery.all()))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void the_country_has_all_of_them_and_a_landsdel_its_own() {
        assertThat(county.of(People.national(), CountyQuery.all()).rows()).hasSize(357);
        assertThat(county.of(People.national(), CountyQuery.all().inArea("VL")).rows())
                .extracting(CountyRow::code)
                .contains("4601", "1508")
                .doesNotContain("0301");
        assertThat(county.of(People.national(), CountyQuery.all().inArea("VL")).all())
                .isEqualTo(357);
        assertThat(county.wide(VESTLAND)).extracting(area -> area.code()).containsExactly("46");
    }

    @Test
    void the_file_has_every_column_with_status_base_and_caveat() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(VESTLAND, NEXT_OF_KIN, TableKind.CSV, out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();

        assertThat(lines).hasSize(44);
        assertThat(lines.getFirst()).contains("Kommune;Kommunenummer;", ";Hvorfor ringe;", ";Forbehold;");
        assertThat(lines.get(1))
                .startsWith("Bergen;4601;3,4;")
                .contains(";8;3;85;2;1;1;2;1;66,7;;;12;11;2020;26;", "bør sammenlignes med varsomhet");
    }
}
