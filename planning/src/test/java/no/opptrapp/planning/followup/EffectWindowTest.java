package no.opptrapp.planning.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.opptrapp.core.period.IsoWeek;
import no.opptrapp.core.period.Month;
import no.opptrapp.core.period.Period;
import no.opptrapp.core.period.Year;
import org.junit.jupiter.api.Test;

class EffectWindowTest {

    @Test
    void takes_three_periods_on_either_side_and_leaves_that_of_the_start_out() {
        assertThat(Years.WINDOW.before()).containsExactly(new Year(2017), new Year(2018), new Year(2019));
        assertThat(Years.WINDOW.start()).isEqualTo(new Year(2020));
        assertThat(Years.WINDOW.after()).containsExactly(new Year(2021), new Year(2022), new Year(2023));
        assertThat(Years.WINDOW.firstDay()).isEqualTo(LocalDate.of(2017, 1, 1));
        assertThat(Years.WINDOW.lastDay()).isEqualTo(LocalDate.of(2023, 12, 31));
    }

    @Test
    void counts_rounds_and_not_the_weeks_between_them() {
        List<Period> rounds = List.of(
                new IsoWeek(2020, 14),
                new IsoWeek(2020, 18),
                new IsoWeek(2020, 24),
                new IsoWeek(2020, 36),
                new IsoWeek(2020, 38),
                new IsoWeek(2020, 48));
        EffectWindow window = EffectWindow.around(LocalDate.of(2020, 8, 3), PeriodKind.WEEK, rounds);
        assertThat(window.before()).containsExactlyElementsOf(rounds.subList(0, 3));
        assertThat(window.start()).isEqualTo(new IsoWeek(2020, 32));
        assertThat(window.after()).containsExactlyElementsOf(rounds.subList(3, 6));
    }

    @Test
    void never_puts_years_and_parts_of_them_together() {
        EffectWindow window = EffectWindow.around(
                LocalDate.of(2020, 5, 1),
                PeriodKind.MONTH,
                List.of(new Year(2019), new Month(2020, 4), new Year(2020), new Month(2020, 6), new Year(2021)));
        assertThat(window.all()).containsExactly(new Month(2020, 4), new Month(2020, 5), new Month(2020, 6));
    }

    @Test
    void sees_a_break_behind_its_first_period_and_no_other() {
        assertThat(Years.WINDOW.broken(Set.of("2021"))).contains(new Year(2021));
        assertThat(Years.WINDOW.broken(Set.of("2018"))).contains(new Year(2018));
        assertThat(Years.WINDOW.broken(Set.of("2016", "2017", "2024"))).isEmpty();
        assertThat(Years.WINDOW.broken(Set.of("2022", "2019"))).contains(new Year(2019));
    }

    @Test
    void sees_a_break_at_a_period_that_nobody_reported_for() {
        EffectWindow rounds = EffectWindow.around(
                LocalDate.of(2020, 8, 3),
                PeriodKind.WEEK,
                List.of(new IsoWeek(2020, 14), new IsoWeek(2020, 18), new IsoWeek(2020, 36), new IsoWeek(2020, 38)));
        assertThat(rounds.broken(Set.of("2020-W34"))).contains(new IsoWeek(2020, 34));
        assertThat(rounds.broken(Set.of("2020-05"))).contains(new Month(2020, 5));
        assertThat(rounds.broken(Set.of("2020-W13", "2020", "2020-W39"))).isEmpty();

        EffectWindow years = EffectWindow.around(
                LocalDate.of(2020, 3, 1),
                PeriodKind.YEAR,
                List.of(new Year(2016), new Year(2018), new Year(2021), new Year(2022)));
        assertThat(years.broken(Set.of("2017"))).contains(new Year(2017));
    }
}
