package no.opptrapp.reports.status;

import static no.opptrapp.reports.status.Samples.TODAY;
import static no.opptrapp.reports.status.Samples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.opptrapp.planning.measure.Measure;
import no.opptrapp.planning.measure.MeasureStatus;
import org.junit.jupiter.api.Test;

class MeasuresOfYearTest {

    private static final LocalDate BEFORE = TODAY.minusDays(1);
    private static final LocalDate AFTER = TODAY.plusDays(1);

    @Test
    void what_should_have_been_finished_yesterday_is_late_and_in_no_other_list() {
        Measure planned = measure("Planlagt", MeasureStatus.PLANNED, null, BEFORE, null);
        Measure begun = measure("I gang", MeasureStatus.UNDER_WAY, null, BEFORE.minusYears(1), null);
        MeasuresOfYear sorted = MeasuresOfYear.of(List.of(planned, begun), 2023, TODAY);
        assertThat(sorted.late()).containsExactly(begun, planned);
        assertThat(sorted.underWay()).isEmpty();
        assertThat(sorted.coming()).isEmpty();
        assertThat(sorted.active()).isEqualTo(2);
    }

    @Test
    void what_ends_today_is_not_late_yet() {
        Measure today = measure("I dag", MeasureStatus.UNDER_WAY, null, TODAY, null);
        assertThat(MeasuresOfYear.of(List.of(today), 2023, TODAY).underWay()).containsExactly(today);
    }

    @Test
    void only_what_was_finished_within_the_year_is_told_as_done() {
        Measure within = measure("I året", MeasureStatus.DONE, null, null, LocalDate.of(2023, 12, 31));
        Measure after = measure("Etter", MeasureStatus.DONE, null, null, LocalDate.of(2024, 1, 1));
        Measure unknown = measure("Ukjent", MeasureStatus.DONE, null, null, null);
        assertThat(MeasuresOfYear.of(List.of(after, within, unknown), 2023, TODAY)
                        .done())
                .containsExactly(within);
    }

    @Test
    void those_that_begin_first_come_first_and_those_without_a_day_last() {
        Measure open = measure("Åpen", MeasureStatus.PLANNED, null, null, null);
        Measure later = measure("Senere", MeasureStatus.PLANNED, AFTER.plusDays(1), null, null);
        Measure soon = measure("Snart", MeasureStatus.PLANNED, AFTER, null, null);
        assertThat(MeasuresOfYear.of(List.of(open, later, soon), 2023, TODAY).coming())
                .containsExactly(soon, later, open);
    }

    @Test
    void ideas_and_stopped_measures_are_in_no_list() {
        Measure idea = measure("Idé", MeasureStatus.IDEA, null, BEFORE, null);
        Measure stopped = measure("Stoppet", MeasureStatus.STOPPED, null, BEFORE, null);
        MeasuresOfYear sorted = MeasuresOfYear.of(List.of(idea, stopped), 2023, TODAY);
        assertThat(sorted)
                .isEqualTo(new MeasuresOfYear(List.of(), List.of(), List.of(), List.of(), List.of(idea, stopped)));
    }
}
