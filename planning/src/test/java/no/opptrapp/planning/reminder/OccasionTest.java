package no.opptrapp.planning.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OccasionTest {

    private static final LocalDate END = LocalDate.of(2020, 12, 31);

    @ParameterizedTest
    @CsvSource({"31,", "30,MONTH", "8,MONTH", "7,WEEK", "1,WEEK", "0,TODAY", "-1,LATE", "-100,LATE"})
    void speaks_up_a_month_and_a_week_before_the_end_on_the_day_and_after_it(int daysLeft, Occasion occasion) {
        assertThat(Occasion.ofEnd(END, END.minusDays(daysLeft)).orElse(null)).isEqualTo(occasion);
    }

    @Test
    void is_told_once_before_the_end_and_every_week_after_it() {
        assertThat(IntStream.rangeClosed(-30, 21)
                        .mapToObj(END::plusDays)
                        .map(today -> Occasion.ofEnd(END, today).orElseThrow().mark(END, today))
                        .distinct())
                .containsExactly(
                        "month/2020-12-31",
                        "week/2020-12-31",
                        "today/2020-12-31",
                        "late/2020-12-31/0",
                        "late/2020-12-31/1",
                        "late/2020-12-31/2");
    }

    @Test
    void asks_for_an_answer_every_month() {
        LocalDate found = LocalDate.of(2020, 1, 31);
        assertThat(IntStream.range(0, 60)
                        .mapToObj(found::plusDays)
                        .map(today -> Occasion.ANSWER.mark(found, today))
                        .distinct())
                .containsExactly("answer/2020-01-31/0", "answer/2020-01-31/1");
    }
}
