package no.opptrapp.reports.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import no.opptrapp.reports.schedule.Occasion.Due;
import org.junit.jupiter.api.Test;

class OccasionTest {

    private static final Occasion.EveryYear JANUARY = new Occasion.EveryYear(MonthDay.of(1, 15));
    private static final Occasion.EveryTertial WEEK_AFTER = new Occasion.EveryTertial(7);

    @Test
    void a_year_is_reported_in_the_next() {
        assertThat(JANUARY.after(LocalDate.of(2024, 1, 14)))
                .isEqualTo(new Due(LocalDate.of(2024, 1, 15), "2023", 2023));
        assertThat(JANUARY.after(LocalDate.of(2024, 1, 15)))
                .isEqualTo(new Due(LocalDate.of(2025, 1, 15), "2024", 2024));
        assertThat(JANUARY.latest(LocalDate.of(2024, 1, 14)))
                .isEqualTo(new Due(LocalDate.of(2023, 1, 15), "2022", 2022));
    }

    @Test
    void the_last_day_of_february_is_there_every_year() {
        Occasion.EveryYear leap = new Occasion.EveryYear(MonthDay.of(2, 29));
        assertThat(leap.after(LocalDate.of(2023, 1, 1)).day()).isEqualTo(LocalDate.of(2023, 2, 28));
        assertThat(leap.after(LocalDate.of(2024, 1, 1)).day()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void a_tertial_is_reported_some_days_after_it_in_the_report_of_its_year() {
        assertThat(WEEK_AFTER.after(LocalDate.of(2024, 1, 1)))
                .isEqualTo(new Due(LocalDate.of(2024, 1, 7), "2023-T3", 2023));
        assertThat(WEEK_AFTER.after(LocalDate.of(2024, 1, 7)))
                .isEqualTo(new Due(LocalDate.of(2024, 5, 7), "2024-T1", 2024));
        assertThat(WEEK_AFTER.after(LocalDate.of(2024, 5, 7)))
                .isEqualTo(new Due(LocalDate.of(2024, 9, 7), "2024-T2", 2024));
        assertThat(WEEK_AFTER.latest(LocalDate.of(2024, 12, 31)).occasion()).isEqualTo("2024-T2");
        assertThat(new Occasion.EveryTertial(60)
                        .latest(LocalDate.of(2024, 2, 28))
                        .occasion())
                .as("the 29th of February is the day of the third tertial, so that the second is the newest")
                .isEqualTo("2023-T2");
    }
}
