package no.opptrapp.planning.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.opptrapp.core.text.Language;
import no.opptrapp.core.text.Text;
import no.opptrapp.core.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasurePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 11, 22);
    private static final MeasureDraft GROUP = SampleMeasures.group("Gruppe");

    private final MeasurePolicy policy = new MeasurePolicy(Set.of("PARORENDE", "BRUKER"), Set.of("P01", "R01"), TODAY);

    @Test
    void has_nothing_against_a_whole_measure() {
        assertThat(policy.faults(GROUP, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE,''",
        "PLAN_AREA,UKJENT",
        "ENDS_ON,2020-01-14",
        "MONEY,-1",
        "PERSON_YEARS,100001",
        "INDICATORS,P01 X99",
        "DONE_ON,2020-02-01"
    })
    void names_the_field_that_cannot_stay_so(MeasureField field, String value) {
        assertThat(policy.faults(SampleMeasures.with(GROUP, field, value), null))
                .extracting(FieldFault::field)
                .containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"IDEA,DONE", "DONE,IDEA", "DONE,STOPPED", "STOPPED,DONE"})
    void lets_no_status_follow_that_cannot(MeasureStatus before, MeasureStatus after) {
        assertThat(policy.faults(SampleMeasures.with(GROUP, MeasureField.STATUS, after.name()), before))
                .extracting(FieldFault::field)
                .containsExactly(MeasureField.STATUS);
    }

    @Test
    void is_done_neither_before_it_began_nor_later_than_today() {
        MeasureDraft done = SampleMeasures.with(GROUP, MeasureField.STATUS, "DONE");
        for (String day : List.of("2020-01-14", "2020-11-23")) {
            assertThat(policy.faults(SampleMeasures.with(done, MeasureField.DONE_ON, day), null))
                    .extracting(FieldFault::field)
                    .containsExactly(MeasureField.DONE_ON);
        }
        assertThat(policy.faults(SampleMeasures.with(done, MeasureField.DONE_ON, "2020-11-22"), null))
                .isEmpty();
    }

    @Test
    void takes_days_from_the_status_where_nobody_said_one() {
        MeasureDraft begun = SampleMeasures.with(
                        SampleMeasures.with(GROUP, MeasureField.STARTS_ON, ""), MeasureField.STATUS, "UNDER_WAY")
                .settled(TODAY, MeasureStatus.PLANNED);
        assertThat(begun.schedule().startsOn()).isEqualTo(TODAY);

        MeasureDraft done =
                SampleMeasures.with(GROUP, MeasureField.STATUS, "DONE").settled(TODAY, null);
        assertThat(done.schedule().doneOn()).isEqualTo(TODAY);

        MeasureDraft again = new MeasureDraft(
                        done.title(),
                        "",
                        "BRUKER",
                        done.targetGroup(),
                        MeasureStatus.UNDER_WAY,
                        "",
                        done.schedule(),
                        done.effort(),
                        false,
                        null,
                        "",
                        done.links())
                .settled(TODAY, MeasureStatus.DONE);
        assertThat(again.schedule().doneOn()).isNull();
    }

    @Test
    void leaves_the_start_of_what_begins_too_late_open() {
        MeasureDraft planned = SampleMeasures.with(
                SampleMeasures.with(GROUP, MeasureField.STARTS_ON, ""), MeasureField.ENDS_ON, "2020-06-01");
        MeasureDraft begun =
                SampleMeasures.with(planned, MeasureField.STATUS, "UNDER_WAY").settled(TODAY, MeasureStatus.PLANNED);

        assertThat(policy.faults(begun, MeasureStatus.PLANNED)).isEmpty();
        assertThat(begun.schedule().startsOn()).isNull();
        MeasureDraft longer =
                SampleMeasures.with(begun, MeasureField.ENDS_ON, "2021-06-01").settled(TODAY, MeasureStatus.UNDER_WAY);
        assertThat(longer.schedule().startsOn())
                .as("a longer time does not make it begin today")
                .isNull();
    }

    @Test
    void wants_all_of_what_is_expected_or_nothing() {
        Map<MeasureField, String> some = new EnumMap<>(MeasureField.class);
        some.put(MeasureField.EXPECTED_INDICATOR, "R01");
        some.put(MeasureField.EXPECTED_CHANGE, "0.5");
        assertThat(FieldReading.read(WrittenMeasure.of(GROUP).with(some)).faults())
                .extracting(FieldFault::field)
                .containsExactly(MeasureField.BASELINE, MeasureField.OBSERVE_FROM, MeasureField.OBSERVE_TO);

        some.put(MeasureField.BASELINE, "2.8");
        some.put(MeasureField.OBSERVE_FROM, "2021-01-01");
        some.put(MeasureField.OBSERVE_TO, "2022-12-31");
        MeasureDraft draft =
                FieldReading.read(WrittenMeasure.of(GROUP).with(some)).draft();
        assertThat(draft).isNotNull();
        MeasureDraft settled = draft.settled(TODAY, null);
        assertThat(policy.faults(settled, null)).isEmpty();
        assertThat(settled.links().indicators()).containsExactly("P01", "R01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.3.2020", "2020-13-01", "i morgen", "1989-12-31"})
    void does_not_guess_what_a_day_means(String written) {
        assertThat(FieldReading.read(WrittenMeasure.of(GROUP).with(Map.of(MeasureField.ENDS_ON, written)))
                        .faults())
                .extracting(FieldFault::field)
                .containsExactly(MeasureField.ENDS_ON);
    }

    @ParameterizedTest
    @CsvSource({
        "10000000000000,measure.fault.range",
        "-99999999999999.5,measure.fault.range",
        "mye,measure.fault.number"
    })
    void tells_a_number_that_is_too_great_from_what_is_none(String written, String message) {
        assertThat(FieldReading.read(WrittenMeasure.of(GROUP).with(Map.of(MeasureField.MONEY, written)))
                        .faults())
                .containsExactly(new FieldFault(MeasureField.MONEY, written, Text.of(message)));
    }

    @Test
    void has_its_title_in_one_line_and_its_description_in_as_many_as_it_has() {
        MeasureDraft draft = SampleMeasures.with(GROUP, MeasureField.TITLE, "Gruppe \r\n\n for unge");
        assertThat(draft.title()).isEqualTo("Gruppe for unge");
        assertThat(SampleMeasures.with(GROUP, MeasureField.DESCRIPTION, "Én\nTo")
                        .description())
                .isEqualTo("Én\nTo");
    }

    @Test
    void reads_every_field_as_it_is_written() {
        assertThat(FieldReading.read(WrittenMeasure.of(GROUP)).draft()).isEqualTo(GROUP);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void names_fields_statuses_and_versions_in_every_language(Language language) {
        Texts texts = Texts.in(language);
        assertThat(MeasureField.values())
                .extracting(field -> texts.say(field.label()))
                .doesNotHaveDuplicates();
        assertThat(MeasureStatus.values())
                .extracting(status -> texts.say(status.label()))
                .doesNotHaveDuplicates();
        assertThat(MeasureVersion.Kind.values())
                .extracting(kind -> texts.say(kind.label()))
                .doesNotHaveDuplicates();
        assertThat(RecommendedMeasure.Standing.values())
                .extracting(standing -> texts.say(standing.label()))
                .doesNotHaveDuplicates();
    }
}
