package no.opptrapp.core.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import no.opptrapp.core.area.Borders;
import no.opptrapp.core.period.Year;
import org.junit.jupiter.api.Test;

class OpeningPeriodTest {

    @Test
    void an_early_reporter_does_not_move_it() {
        assertThat(opened(0.9, 1.0, 0.01)).isEqualTo(2021);
        assertThat(opened(0.9, 1.0, 0.01, 0.02)).isEqualTo(2021);
    }

    @Test
    void half_of_the_areas_are_enough() {
        assertThat(opened(1.0, 0.5)).isEqualTo(2021);
    }

    @Test
    void half_of_as_many_as_before_are_enough_for_what_few_report() {
        assertThat(opened(0.2, 0.3, 0.15)).isEqualTo(2022);
    }

    @Test
    void does_not_go_back_to_a_time_when_more_reported() {
        assertThat(opened(1.0, 0.3, 0.3, 0.3, 0.3)).isEqualTo(2024);
    }

    @Test
    void is_the_only_period_there_is_however_few_reported_it() {
        assertThat(opened(0.01)).isEqualTo(2020);
        assertThat(opened(0.01, 0.0)).isEqualTo(2020);
    }

    @Test
    void is_the_newest_where_nobody_says_anything() {
        assertThat(opened(0.0, 0.0)).isEqualTo(2021);
        assertThat(OpeningPeriod.of(List.of(), period -> 1)).isEmpty();
    }

    /** The year that is opened with, of years from 2020 with these shares. */
    private static int opened(double... shares) {
        List<PeriodFindings> periods = IntStream.range(0, shares.length)
                .mapToObj(i -> new PeriodFindings(new Year(2020 + i), Borders.B2020, List.of()))
                .toList();
        return OpeningPeriod.of(periods, period -> shares[periods.indexOf(period)])
                .orElseThrow()
                .period()
                .lastDay()
                .getYear();
    }
}
