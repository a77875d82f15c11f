package no.opptrapp.survey.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-11-26",
                "2020-11-26T00:00",
                "2020-11-26 23:59",
                "2020-11-26T23:59:59",
                "2020-11-26T10:00Z",
                "2020-11-26T10:00:00Z",
                "2020-11-26T10:00:00.123",
                "2020-11-26T10:00+02:00",
                "2020-11-26 10:00:00-0330",
                "2020-11-26T10:00:00.5+01"
            })
    void reads_a_day_with_or_without_a_time(String written) {
        Moment moment = Moment.read(written);
        assertThat(moment).isEqualTo(new Moment(LocalDate.of(2020, 11, 26), written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-11-31",
                "2020-11-26T24:00",
                "2020-11-26T3:00",
                "2020-11-26T30:00",
                "2020-11-26T2:000",
                "2020-11-26T10:60",
                "2020-11-26T10:00:60",
                "2020-11-26T10:0/",
                "2020-11-26T1::00",
                "2020-11-26T10.00",
                "2020-11-26T10:00.00",
                "2020-11-26T10:00:",
                "2020-11-26T",
                "2020-11-26T10:00+",
                "2020-11-26T10:00+19:00",
                "2020-11-26T10:00+02:00Z",
                "2020-11-26x10:00"
            })
    void refuses_what_is_no_time_of_day(String written) {
        assertThat(Moment.read(written)).isNull();
    }

    @Test
    void is_before_an_earlier_day_and_an_earlier_time_of_the_same_day() {
        assertThat(moment("2020-11-25T23:00").isBefore(moment("2020-11-26T01:00")))
                .isTrue();
        assertThat(moment("2020-11-26T01:00").isBefore(moment("2020-11-25T23:00")))
                .isFalse();
        assertThat(moment("2020-11-26T09:59").isBefore(moment("2020-11-26 10:00")))
                .isTrue();
        assertThat(moment("2020-11-26T10:00:30Z").isBefore(moment("2020-11-26T10:00Z")))
                .isFalse();
        assertThat(moment("2020-11-26T10:00Z").isBefore(moment("2020-11-26T10:00:30Z")))
                .isTrue();
        assertThat(moment("2020-11-26T10:00").isBefore(moment("2020-11-26T10:00:00")))
                .isFalse();
    }

    @Test
    void holds_times_with_offsets_against_each_other_as_what_they_mean() {
        assertThat(moment("2020-11-26T10:00+02:00").isBefore(moment("2020-11-26T09:00Z")))
                .isTrue();
        assertThat(moment("2020-11-26T00:30+02:00").isBefore(moment("2020-11-25T23:00Z")))
                .isTrue();
        assertThat(moment("2020-11-26T09:00+01:00").isBefore(moment("2020-11-26T10:00+02:00")))
                .isFalse();
        assertThat(moment("2020-11-26T09:00+01:00").isBefore(moment("2020-11-26T10:00")))
                .isTrue();
    }

    @Test
    void is_not_before_when_only_one_of_the_two_says_a_time() {
        assertThat(moment("2020-11-26").isBefore(moment("2020-11-26T10:00"))).isFalse();
        assertThat(moment("2020-11-26T10:00").isBefore(moment("2020-11-26"))).isFalse();
    }

    private static Moment moment(String written) {
        return Objects.requireNonNull(Moment.read(written), written);
    }
}
